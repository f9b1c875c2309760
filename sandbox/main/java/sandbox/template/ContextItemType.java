package sandbox.template;

import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;

/** {@code <template-context-item key context-key component-ref|class global>}. */
public record ContextItemType(PluginTemplates templates) implements ModuleType {

    @Override
    public String element() {
        return "template-context-item";
    }

    @Override
    public AutoCloseable open(ModuleElement module, LoadedPlugin plugin) {
        var value = module.attribute("component-ref")
                .map(name -> plugin.bean(name)
                        .orElseThrow(() -> new IllegalArgumentException(plugin.key() + " has no bean " + name)))
                .orElseGet(() -> plugin.create(module.required("class")));
        boolean global = module.attribute("global").map(Boolean::parseBoolean).orElse(false);
        return templates.add(plugin.complete(module.key()), module.required("context-key"), plugin, global, value);
    }
}
