package org.aftermath.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Test;

/** The scripts of an entry are put into one, where the last of two functions of one name wins without a word. */
public class ScriptsTest {

    private static final Path WEB = Path.of("main/web");
    private static final Path SHARED = WEB.resolve("shared");
    private static final Pattern CLASS = Pattern.compile("\\.(aftermath-[\\w-]+)");
    private static final Pattern NAME = Pattern.compile("(?m)^(?:function|var) (\\w+)");

    @Test
    public void noTwoThingsOfAnEntryHaveOneName() throws IOException {
        for (var entry : folders()) {
            var names = new ArrayList<>(names(SHARED));
            names.addAll(names(entry));

            assertThat(names).as(entry.toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    public void everyFunctionIsCalled() throws IOException {
        var all = all(WEB, ".js");
        var words = new ArrayList<>(List.of(all.split("\\W+")));
        var names = NAME.matcher(all).results().map(found -> found.group(1)).toList();

        names.forEach(words::remove);

        assertThat(words).containsAll(names);
    }

    /** Classes of the host's own are its business. */
    @Test
    public void everyClassOfAStyleSheetIsGivenToSomething() throws IOException {
        var all = all(Path.of("main"), ".js", ".vm", ".soy", ".java", ".xml");

        assertThat(CLASS.matcher(all(WEB, ".css")).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(all.contains(name)).as(name).isTrue());
    }

    private static String all(Path folder, String... ends) throws IOException {
        try (var files = Files.walk(folder)) {
            var text = new StringBuilder();
            for (var file : files.filter(each -> Arrays.stream(ends).anyMatch(each.toString()::endsWith))
                    .toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }

    private static List<Path> folders() throws IOException {
        try (var files = Files.list(WEB)) {
            return files.filter(Files::isDirectory)
                    .filter(each -> !each.equals(SHARED))
                    .toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        var names = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".js")).toList()) {
                NAME.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
