package sandbox.webresource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import sandbox.plugin.LoadedPlugin;
import sandbox.text.BundleTexts;

/**
 * The transformer {@code soyTransformer}: compiles Closure Templates to functions of the page. Templates may call what
 * Atlassian's own ones do: {@code getText} and {@code contextPath}.
 */
final class SoyScripts {

    private final BundleTexts texts;
    private final String contextPath;

    SoyScripts(BundleTexts texts, String contextPath) {
        this.texts = texts;
        this.contextPath = contextPath;
    }

    String compile(LoadedPlugin plugin, String location, Locale locale) {
        Map<String, Function<List<String>, String>> functions = Map.of(
                "getText", arguments -> text(locale, arguments),
                "contextPath", arguments -> ScriptTexts.quote(contextPath));
        var file = List.of(location, Files.read(plugin, location));
        synchronized (SoyScripts.class) {
            return SoyLoader.compiler().apply(file, functions);
        }
    }

    private String text(Locale locale, List<String> arguments) {
        var key = arguments.get(0).replaceAll("^['\"]|['\"]$", "");
        if (arguments.size() == 1) {
            return ScriptTexts.quote(texts.text(locale, key));
        }
        var rest = String.join(",", arguments.subList(1, arguments.size()));
        return "AJS.format(" + ScriptTexts.quote(texts.raw(locale, key).orElse(key)) + "," + rest + ")";
    }
}
