package org.aftermath.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aftermath.support.Bundles;
import org.junit.Test;

/** Every key that anything names exists, and every key is named by something. */
public class TextKeysTest {

    private static final Pattern KEY =
            Pattern.compile("[\"'>]((?:aftermath|org\\.aftermath\\.postmortem)\\.[A-Za-z0-9.-]+)[\"'<]");

    @Test
    public void everyKeyThatIsNamedExists() throws IOException {
        var keys = Bundles.all("").keySet();
        var missing = named().stream()
                .filter(name -> name.endsWith(".")
                        ? keys.stream().noneMatch(key -> key.startsWith(name))
                        : !keys.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    @Test
    public void everyKeyIsNamed() throws IOException {
        var named = named();
        var unused = Bundles.all("").keySet().stream()
                .filter(key -> !named.contains(key) && !isBuilt(key, named) && !isOfAMacro(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    /** A name that ends in a dot gets its tail from a value: {@code "aftermath.status." + status}. */
    private static boolean isBuilt(String key, Set<String> named) {
        return named.stream().anyMatch(name -> name.endsWith(".") && key.startsWith(name));
    }

    /** Confluence builds these from the macro's name and parameters; the descriptor's test sees to them. */
    private static boolean isOfAMacro(String key) {
        return key.startsWith("org.aftermath.postmortem.postmortem-")
                || key.startsWith("org.aftermath.postmortem.premortem-");
    }

    private static Set<String> named() throws IOException {
        var named = new TreeSet<String>();
        for (var root : new Path[] {
            Path.of("main/java"), Path.of("main/web"), Path.of("main/resources"), Path.of("../atlassian-plugin.xml")
        }) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(Files::isRegularFile)
                        .filter(TextKeysTest::isText)
                        .toList()) {
                    var matcher = KEY.matcher(Files.readString(file));
                    while (matcher.find()) {
                        named.add(matcher.group(1));
                    }
                }
            }
        }
        named.removeIf(name -> name.matches("org\\.aftermath\\.postmortem\\..*") || name.equals("aftermath.said"));
        return named;
    }

    private static boolean isText(Path file) {
        return file.toString().matches(".*\\.(java|js|soy|vm|xml)")
                && !file.toString().contains(".test.");
    }
}
