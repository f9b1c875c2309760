package sandbox.webresource;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;
import sandbox.webfragment.Conditions;

/** A {@code <web-resource>}: scripts and style sheets, what they need, and where they belong. */
record WebResource(
        String completeKey,
        LoadedPlugin plugin,
        ModuleElement module,
        List<String> dependencies,
        List<String> contexts,
        Predicate<Map<String, Object>> condition,
        List<PageData> data) {

    static WebResource of(ModuleElement module, LoadedPlugin plugin) {
        var key = plugin.complete(module.key());
        return new WebResource(
                key,
                plugin,
                module,
                texts(module, "dependency"),
                texts(module, "context"),
                Conditions.of(module, plugin),
                PageData.of(module, plugin));
    }

    /** Files whose name ends so, in the order of the descriptor. */
    List<ModuleElement> files(String extension) {
        return module.children("resource").stream()
                .filter(file -> file.required("name").endsWith("." + extension))
                .toList();
    }

    boolean has(String extension) {
        return !files(extension).isEmpty()
                || extension.equals("js") && !files("soy").isEmpty();
    }

    /** Whether the descriptor asks for a transformer such as {@code jsI18n} for files of that extension. */
    boolean transforms(String extension, String transformer) {
        return module.children("transformation").stream()
                .filter(transformation -> transformation.required("extension").equals(extension))
                .flatMap(transformation -> transformation.children("transformer").stream())
                .anyMatch(element -> element.required("key").equals(transformer));
    }

    private static List<String> texts(ModuleElement module, String child) {
        return module.children(child).stream().map(ModuleElement::text).toList();
    }
}
