package org.aftermath.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.Test;

/** The picture in the document is drawn from the rules; {@code bin/rings} draws it anew. */
public class RingsPictureTest {

    private static final Path DOCUMENT = Path.of("../docs/architecture.md");
    private static final String BEGIN = "<!-- rings: drawn by bin/rings -->\n";
    private static final String END = "<!-- end of rings -->\n";

    @Test
    public void thePictureShowsTheRulesAsTheyAre() throws IOException {
        var document = Files.readString(DOCUMENT);
        var drawn = document.substring(0, document.indexOf(BEGIN))
                + BEGIN
                + picture()
                + document.substring(document.indexOf(END));
        if (Boolean.getBoolean("rings.draw")) {
            Files.writeString(DOCUMENT, drawn);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(drawn);
    }

    private static String picture() {
        return Arrays.stream(Ring.values())
                .flatMap(ring -> Arrays.stream(lines(ring).split("\n")))
                .map(line -> "  " + line)
                .collect(Collectors.joining("\n", "```mermaid\nflowchart TD\n", "\n```\n"));
    }

    private static String lines(Ring ring) {
        var box = ring.title() + "[\"" + ring.title() + ": " + ring.purpose() + "\"]";
        var arrows = ring.inner().stream()
                .map(inner -> "\n" + ring.title() + " --> " + inner.title())
                .collect(Collectors.joining());
        var outside = Arrays.stream(ring.outside())
                .map(name -> name.replace("..", ""))
                .map(name -> "\n" + ring.title() + " -.-> " + name.replace('.', '_') + "([" + name + "])")
                .collect(Collectors.joining());
        return box + arrows + outside;
    }
}
