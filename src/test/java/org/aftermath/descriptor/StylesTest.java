package org.aftermath.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Test;

/** What our style sheets promise to everybody who set their system otherwise than most. */
public class StylesTest {

    private static final Pattern MOVES =
            Pattern.compile("(?m)^\\s*(animation|transition|scroll-behavior)[a-z-]*:(?!\\s*none)");
    private static final Pattern SCREEN = Pattern.compile("(?s)<web-resource .*?</web-resource>");
    private static final String SHARED = "<dependency>org.aftermath.postmortem:shared-resources</dependency>";

    @Test
    public void nothingOfOursMovesByItself() throws IOException {
        var sheets = sheets();
        assertThat(sheets).isNotEmpty().allSatisfy(sheet -> assertThat(Files.readString(sheet))
                .as(sheet.toString())
                .doesNotContainPattern(MOVES)
                .doesNotContain("@keyframes"));
        System.out.println("Gate: style sheets move nothing: " + sheets.size() + " checked");
    }

    @Test
    public void whatMovesIsFound() {
        assertThat("a {\n  transition: left 1s;\n}").containsPattern(MOVES);
        assertThat("a {\n  transition: none !important;\n}").doesNotContainPattern(MOVES);
    }

    /** Narrow windows, no motion, forced colours: one sheet sees to them for every screen. */
    @Test
    public void everyScreenHasWhatAllHaveInCommon() throws IOException {
        var screens = SCREEN.matcher(Files.readString(Path.of("../atlassian-plugin.xml")))
                .results()
                .map(found -> found.group())
                .filter(screen -> screen.contains(".css\"") && !screen.contains("shared.css"))
                .toList();
        assertThat(screens).hasSize(8).allSatisfy(screen -> assertThat(screen).contains(SHARED));
    }

    private static List<Path> sheets() throws IOException {
        try (var files = Files.walk(Path.of("main/web"))) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }
}
