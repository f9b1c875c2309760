package org.aftermath.core.paste;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftermath.core.timeline.Clues;
import org.aftermath.core.timeline.DateOrder;

/**
 * A report of our own writing and what it says, written down by hand: {@code row|time|type|role|fact} and
 * {@code todo|owner|due|text}, one a line.
 */
record Expected(String name, String text, List<String> lines) {

    static final Path GROWN = Path.of("test/resources/paste");
    /** Written before the reader was changed for any of them. */
    static final Path HELD_OUT = GROWN.resolve("held-out");

    private static final LocalDate NEAR = LocalDate.of(2026, 11, 18);

    static List<Expected> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".expected"))
                    .sorted()
                    .map(Expected::of)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Expected of(Path expected) {
        var name = expected.getFileName().toString().replace(".expected", "");
        return new Expected(
                name,
                text(expected.resolveSibling(name + ".txt")),
                text(expected).lines().filter(line -> !line.isBlank()).toList());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Pasted read() {
        return ReadPaste.read(text, Optional.empty(), Clues.of(NEAR).in(DateOrder.in(text, Optional.empty())));
    }

    List<String> expected(String kind) {
        return lines.stream().filter(line -> line.startsWith(kind + "|")).toList();
    }

    List<String> missed(String kind) {
        return without(expected(kind), told());
    }

    List<String> invented() {
        return without(told(), lines);
    }

    private List<String> told() {
        var pasted = read();
        return Stream.concat(
                        pasted.rows().stream()
                                .map(Pasted.Row::entry)
                                .map(row -> join("row", row.when().text(), row.type(), row.role(), row.fact())),
                        pasted.proposals().stream()
                                .map(work -> join(
                                        "todo",
                                        work.owner(),
                                        work.due().map(LocalDate::toString).orElse(""),
                                        work.text())))
                .toList();
    }

    private static String join(String... parts) {
        return String.join("|", parts).replace("\n", " / ");
    }

    private static List<String> without(List<String> all, List<String> some) {
        var left = new ArrayList<>(all);
        some.forEach(left::remove);
        return left;
    }
}
