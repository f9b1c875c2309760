package org.aftermath.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.Test;

/** The walks of the document lead through files that are there, and none is long or turns back. */
public class WalksTest {

    private static final int LONGEST = 9;
    private static final Pattern STEP = Pattern.compile("\\d+\\. `([^`]+)`: .+");

    private final Map<String, List<String>> walks = walks();

    @Test
    public void everyFileIsThere() {
        assertThat(walks).hasSizeGreaterThanOrEqualTo(4);
        walks.values().stream().flatMap(List::stream).forEach(WalksTest::isThere);
    }

    @Test
    public void noWalkIsLongOrTurnsBack() {
        assertThat(walks)
                .allSatisfy((name, files) ->
                        assertThat(files).as(name).hasSizeBetween(3, LONGEST).doesNotHaveDuplicates());
    }

    @Test
    public void noWalkLeavesTheCoreAndComesBack() {
        assertThat(walks)
                .allSatisfy((name, files) ->
                        assertThat(visitsOfTheCore(files)).as(name).isLessThanOrEqualTo(1));
    }

    private static long visitsOfTheCore(List<String> files) {
        return IntStream.range(0, files.size())
                .filter(step -> isCore(files.get(step)) && (step == 0 || !isCore(files.get(step - 1))))
                .count();
    }

    private static boolean isCore(String file) {
        return file.startsWith("core/");
    }

    private static void isThere(String file) {
        var path = file.endsWith(".java") ? Path.of("main/java/org/aftermath", file) : Path.of("main", file);
        assertThat(path).exists();
    }

    private static Map<String, List<String>> walks() {
        var walks = new LinkedHashMap<String, List<String>>();
        var name = "";
        for (var line : lines()) {
            if (line.startsWith("#")) {
                name = line.replaceFirst("#+ ", "");
            }
            var step = STEP.matcher(line);
            if (step.matches()) {
                walks.computeIfAbsent(name, unused -> new ArrayList<>()).add(step.group(1));
            }
        }
        return walks;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("../docs/architecture.md"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
