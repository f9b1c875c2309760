package sandbox.text;

import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;

/** Root {@code <resource>} elements; those with {@code type="i18n"} add texts, others are found when asked for. */
public record TextResourceType(BundleTexts texts) implements ModuleType {

    @Override
    public String element() {
        return "resource";
    }

    @Override
    public AutoCloseable open(ModuleElement module, LoadedPlugin plugin) {
        return module.required("type").equals("i18n")
                ? texts.add(path -> plugin.resource(path).orElse(null), module.required("location"))
                : () -> {};
    }
}
