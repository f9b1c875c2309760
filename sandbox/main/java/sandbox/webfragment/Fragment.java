package sandbox.webfragment;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import sandbox.descriptor.DescriptorReader;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;
import sandbox.template.PluginTemplates;
import sandbox.text.Texts;

/** What web items, sections and panels have in common: place, weight, conditions, label, context provider. */
final class Fragment {

    private final ModuleElement module;
    private final LoadedPlugin plugin;
    private final Tools tools;
    private final Predicate<Map<String, Object>> condition;
    private final Optional<ContextProvider> provider;

    /** What fragments need from the host. */
    record Tools(Texts texts, PluginTemplates templates, String contextPath) {}

    Fragment(ModuleElement module, LoadedPlugin plugin, Tools tools) {
        this.module = module;
        this.plugin = plugin;
        this.tools = tools;
        this.condition = Conditions.of(module, plugin);
        this.provider = module.child("context-provider").map(element -> {
            var created = plugin.create(element.required("class"), ContextProvider.class);
            created.init(DescriptorReader.parameters(element));
            return created;
        });
    }

    ModuleElement module() {
        return module;
    }

    LoadedPlugin plugin() {
        return plugin;
    }

    Tools tools() {
        return tools;
    }

    String completeKey() {
        return plugin.complete(module.key());
    }

    int weight() {
        return module.attribute("weight")
                .map(String::strip)
                .map(Integer::valueOf)
                .orElse(1000);
    }

    boolean shown(Map<String, Object> context) {
        return condition.test(context);
    }

    /** The caller's values and what the context provider makes of them. */
    Map<String, Object> values(Map<String, Object> context) {
        var values = new HashMap<>(context);
        provider.map(p -> p.getContextMap(new HashMap<>(context))).ifPresent(values::putAll);
        return values;
    }

    String label(Map<String, Object> values) {
        return module.child("label")
                .map(label -> text(label, values))
                .or(() -> module.attribute("i18n-name-key")
                        .map(key -> tools.texts().text(key)))
                .or(() -> module.attribute("name"))
                .orElse("");
    }

    /** An element with a text key and Velocity parameters, or with a text of its own. */
    String text(ModuleElement element, Map<String, Object> values) {
        var arguments = DescriptorReader.parameters(element).values().stream()
                .map(parameter -> velocity(parameter, values))
                .toArray();
        return element.attribute("key")
                .map(key -> tools.texts().text(key, arguments))
                .orElseGet(() -> velocity(element.text(), values));
    }

    String velocity(String text, Map<String, Object> values) {
        return text.indexOf('$') < 0 && text.indexOf('#') < 0
                ? text
                : tools.templates().renderPlain(plugin, text, values);
    }
}
