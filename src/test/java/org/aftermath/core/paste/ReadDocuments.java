package org.aftermath.core.paste;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Reads whole reports as if they were pasted, and prints what became of them: {@code rows, proposals, unread} for each,
 * then every row whose time nobody can read and every line that was not read. {@code bin/bench import DIR…} runs it.
 */
public final class ReadDocuments {

    private ReadDocuments() {}

    public static void main(String... folders) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
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
            var read = ReadPaste.read(
                    Files.readString(file, StandardCharsets.UTF_8), Optional.empty(), LocalDate.of(2026, 11, 22));
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
}
