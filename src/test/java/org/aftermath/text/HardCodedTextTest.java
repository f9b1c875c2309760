package org.aftermath.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;

/** What templates and scripts show, they take from the bundles: no language pack would reach it otherwise. */
public class HardCodedTextTest {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}");

    /** What is the same in every language, with why. */
    private static final Map<String, String> ALLOWED = Map.of(
            "Alt+Shift+T", "keys of the keyboard",
            "https://", "how every address begins");

    private static final String SHOWN = "title|aria-label|aria-description|placeholder|alt|ariaLabel";

    private static final Pattern COMMENT =
            Pattern.compile("#\\*.*?\\*#|##[^\\n]*|<!--.*?-->|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DIRECTIVE =
            Pattern.compile("#(?:foreach|if|elseif|set|else|end)\\b\\s*(?:\\((?:[^()]|\\([^()]*\\))*\\))?");
    private static final Pattern REFERENCE =
            Pattern.compile("\\$!?\\{?[\\w.]+(?:\\((?:[^()]|\\([^()]*\\))*\\))?(?:\\.\\w+)*\\}?|&#?\\w+;|\\{[^}]*\\}");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(?:" + SHOWN + ")=\"([^\"]*)\"");
    private static final List<Pattern> SCRIPT = List.of(
            Pattern.compile("\\b(?:textContent|innerText|" + SHOWN + ")\\s*=\\s*\"([^\"\\n]*)\""),
            Pattern.compile("setAttribute\\(\"(?:" + SHOWN + ")\",\\s*\"([^\"]*)\""),
            Pattern.compile("\\bnode\\(\"\\w+\",\\s*\"[^\"]*\",\\s*\"([^\"]*)\""),
            Pattern.compile("createTextNode\\(\"([^\"]*)\""),
            Pattern.compile("\"([^\"\\n]*\\p{Lu}\\p{Ll}+ \\p{Ll}+[^\"\\n]*)\""));

    @Test
    public void noTemplateHasWordsOfItsOwn() throws IOException {
        var found = new TreeSet<String>();
        var files = files(Path.of("main/resources/org.aftermath"), ".vm");
        files.addAll(files(Path.of("main/web"), ".soy"));
        for (var file : files) {
            found.addAll(wordsOfTemplate(Files.readString(file)));
        }
        assertThat(files).hasSizeGreaterThan(25);
        assertThat(found).isSubsetOf(ALLOWED.keySet());
    }

    @Test
    public void noScriptHasWordsOfItsOwn() throws IOException {
        var found = new TreeSet<String>();
        var files = files(Path.of("main/web"), ".js");
        for (var file : files) {
            found.addAll(wordsOfScript(Files.readString(file)));
        }
        assertThat(files).hasSizeGreaterThan(60);
        assertThat(found).isSubsetOf(ALLOWED.keySet());
    }

    /** Or the tests above would pass whatever stood there. */
    @Test
    public void plantedWordsAreFound() {
        assertThat(wordsOfTemplate("#if($a)<p title=\"Say $b\">Owner: $!view.owner</p>#end"))
                .containsExactly("Owner:", "Say");
        assertThat(wordsOfTemplate("<p>{getText('a.b')} now</p>")).containsExactly("now");
        assertThat(wordsOfScript("node(\"p\", \"\", \"Saved\"); field.title = \"Why\"; say(\"It is done\");"))
                .containsExactly("It is done", "Saved", "Why");
    }

    private static TreeSet<String> wordsOfTemplate(String template) {
        var found = new TreeSet<String>();
        var source =
                DIRECTIVE.matcher(COMMENT.matcher(template).replaceAll(" ")).replaceAll(" ");
        ATTRIBUTE.matcher(source).results().forEach(value -> add(found, value.group(1)));
        REFERENCE
                .matcher(source)
                .replaceAll("")
                .replaceAll("<[^>]*>", "\n")
                .lines()
                .forEach(line -> add(found, line));
        return found;
    }

    private static TreeSet<String> wordsOfScript(String script) {
        var found = new TreeSet<String>();
        for (var pattern : SCRIPT) {
            pattern.matcher(script).results().forEach(text -> add(found, text.group(1)));
        }
        return found;
    }

    private static void add(TreeSet<String> found, String text) {
        var left = REFERENCE.matcher(text).replaceAll("").strip();
        if (LETTERS.matcher(left).find()) {
            found.add(left);
        }
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file ->
                            file.toString().endsWith(ending) && !file.toString().contains(".test."))
                    .collect(Collectors.toList());
        }
    }
}
