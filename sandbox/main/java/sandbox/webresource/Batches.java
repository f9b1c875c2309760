package sandbox.webresource;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sandbox.text.BundleTexts;

/** All scripts or all style sheets of a module as one text. */
final class Batches {

    private static final Pattern RELATIVE =
            Pattern.compile("url\\(\\s*(['\"]?)(?!data:|[a-z]+:|/|#)([^)'\"]+)\\1\\s*\\)");

    private record Key(WebResource resource, String extension, Locale locale) {}

    private final ScriptTexts texts;
    private final SoyScripts soy;
    private final String downloads;
    private final Map<Key, String> made = new ConcurrentHashMap<>();

    /** @param downloads the address below which single files are served */
    Batches(BundleTexts texts, String contextPath, String downloads) {
        this.texts = new ScriptTexts(texts);
        this.soy = new SoyScripts(texts, contextPath);
        this.downloads = downloads;
    }

    String script(WebResource resource, Locale locale) {
        return made.computeIfAbsent(new Key(resource, "js", locale), key -> makeScript(resource, locale));
    }

    String style(WebResource resource) {
        return made.computeIfAbsent(new Key(resource, "css", Locale.ROOT), key -> makeStyle(resource));
    }

    private String makeScript(WebResource resource, Locale locale) {
        var script = new StringBuilder();
        for (var file : resource.module().children("resource")) {
            var name = file.required("name");
            // A template is served under the name of a script; what it is shows where it lies.
            if (file.required("location").endsWith(".soy")) {
                script.append(soy.compile(resource.plugin(), file.required("location"), locale));
            } else if (name.endsWith(".js")) {
                var text = Files.read(resource.plugin(), file.required("location"));
                script.append(resource.transforms("js", "jsI18n") ? texts.replace(text, locale) : text);
            }
            // A file may end in a comment or without a semicolon.
            script.append("\n;\n");
        }
        return script.toString();
    }

    private String makeStyle(WebResource resource) {
        var style = new StringBuilder();
        for (var file : resource.files("css")) {
            var name = file.required("name");
            var folder = downloads + resource.completeKey() + "/" + name.substring(0, name.lastIndexOf('/') + 1);
            style.append(RELATIVE.matcher(Files.read(resource.plugin(), file.required("location")))
                            .replaceAll(match -> Matcher.quoteReplacement("url(" + folder + match.group(2) + ")")))
                    .append('\n');
        }
        return style.toString();
    }
}
