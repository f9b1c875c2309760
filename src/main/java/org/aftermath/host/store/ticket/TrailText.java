package org.aftermath.host.store.ticket;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Move;
import org.aftermath.host.store.Columns;
import org.jspecify.annotations.Nullable;

/** Moves in one column: one a line, as {@code due|1763700000000|2026-12-15|2026-12-22}. */
final class TrailText {

    private static final String BAR = "|";
    private static final int PARTS = 4;

    private TrailText() {}

    static String write(List<Move> moves) {
        return moves.stream()
                .map(move -> String.join(
                        BAR, move.what().code(), Long.toString(move.at().toEpochMilli()), move.from(), move.to()))
                .collect(Collectors.joining("\n"));
    }

    static List<Move> read(@Nullable String column) {
        return Columns.lines(column).stream().map(TrailText::move).toList();
    }

    private static Move move(String line) {
        var parts = line.split("\\|", PARTS);
        return new Move(
                Agreed.of(parts[0]).orElseThrow(), Instant.ofEpochMilli(Long.parseLong(parts[1])), parts[2], parts[3]);
    }
}
