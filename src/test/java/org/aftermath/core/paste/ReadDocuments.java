package org.aftermath.core.paste;

import java.io.IOException;
import java.io.PrintStream;
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
 * Reads whole reports as if they were pasted, and prints what became of them: {@code rows, proposals, unread} for each,
 * then every row whose time nobody can read and every line that was not read. Before that, how much of what our own
 * reports say is read right. {@code bin/bench import DIR…} runs it.
 */
public final class ReadDocuments {

    private ReadDocuments() {}

    public static void main(String... folders) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        score(out, "grown with the reader", Path.of("src").resolve(Expected.GROWN));
        score(out, "held out", Path.of("src").resolve(Expected.HELD_OUT));
        var files = new ArrayList<Path>();
        for (var folder : folders) {
            try (var found = Files.walk(Path.of(folder))) {
                found.filter(Files::isRegularFile)
                        .filter(file -> file.toString().contains(".md")
                                || !file.toString().contains("LICENSE"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        var rows = 0;
        var untimed = 0;
        var proposals = 0;
        for (var file : files) {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            var clues = Clues.of(LocalDate.of(2026, 11, 22)).in(DateOrder.in(text, Optional.empty()));
            var read = ReadPaste.read(text, Optional.empty(), clues);
            var vague = read.rows().stream()
                    .filter(row -> row.entry().when().day().isEmpty())
                    .toList();
            out.printf(
                    "%n%s: %d rows, %d proposals, %d lines unread%n",
                    file.getFileName(),
                    read.rows().size(),
                    read.proposals().size(),
                    read.unread().size());
            vague.forEach(row -> out.printf(
                    "  time? %4d %s%n", row.line(), row.entry().when().text()));
            read.unread().forEach(line -> out.printf("  unread %4d %s%n", line.line(), line.text()));
            rows += read.rows().size();
            untimed += vague.size();
            proposals += read.proposals().size();
        }
        out.printf(
                "%n%d documents: %d rows (%d without a readable day), %d proposals%n",
                files.size(), rows, untimed, proposals);
    }

    private static void score(PrintStream out, String set, Path folder) {
        var documents = Expected.in(folder);
        out.printf("%s: %d documents%n", set, documents.size());
        for (var kind : List.of("row", "todo")) {
            var all = documents.stream()
                    .mapToInt(each -> each.expected(kind).size())
                    .sum();
            var missed = documents.stream()
                    .mapToInt(each -> each.missed(kind).size())
                    .sum();
            out.printf("  %s: %d of %d read right (%d %%)%n", kind, all - missed, all, 100 * (all - missed) / all);
        }
        for (var document : documents) {
            Stream.of("row", "todo")
                    .flatMap(kind -> document.missed(kind).stream())
                    .forEach(line -> out.printf("  missed   %s: %s%n", document.name(), line));
            document.invented().forEach(line -> out.printf("  invented %s: %s%n", document.name(), line));
        }
    }
}
