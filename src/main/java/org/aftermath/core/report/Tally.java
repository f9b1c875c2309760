package org.aftermath.core.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.aftermath.core.report.Figure.Cell;
import org.aftermath.core.report.Figure.Row;
import org.aftermath.core.text.Message;

/** Counts by row and column. Not to be shared between threads. */
final class Tally<R> {

    private final Map<R, long[]> counts = new LinkedHashMap<>();
    private final int columns;
    private BiFunction<R, Integer, Map<String, String>> counted = (row, column) -> Map.of();

    Tally(int columns) {
        this.columns = columns;
    }

    /** Rows that are shown even if nothing is counted in them, in this order. */
    Tally<R> of(List<R> rows) {
        rows.forEach(row -> counts.put(row, new long[columns]));
        return this;
    }

    /** @param counted what a cell counts, and what the sum of a row does, whose column is the one behind the last */
    Tally<R> counting(BiFunction<R, Integer, Map<String, String>> counted) {
        this.counted = counted;
        return this;
    }

    void add(R row, int column) {
        counts.computeIfAbsent(row, key -> new long[columns])[column]++;
    }

    /** Counts only in rows that are there. */
    void addIfShown(R row, int column) {
        if (counts.containsKey(row)) {
            add(row, column);
        }
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    private static long sum(long[] row) {
        return LongStream.of(row).sum();
    }

    /** The fullest rows first; of two alike, the one that came first. */
    Tally<R> fullestFirst(int most) {
        var sorted = new Tally<R>(columns);
        counts.entrySet().stream()
                .sorted((one, other) -> Long.compare(sum(other.getValue()), sum(one.getValue())))
                .limit(most)
                .forEach(row -> sorted.counts.put(row.getKey(), row.getValue()));
        return sorted;
    }

    /** Each row with its sum behind. */
    List<Row> rows(Function<R, Message> label) {
        return counts.entrySet().stream()
                .map(row -> Row.of(
                        label.apply(row.getKey()),
                        IntStream.rangeClosed(0, columns)
                                .mapToObj(column -> cell(row.getKey(), row.getValue(), column))
                                .toList()))
                .toList();
    }

    private Cell cell(R label, long[] row, int column) {
        return Cell.of(column < columns ? row[column] : sum(row)).counting(counted.apply(label, column));
    }

    /** @param more cells behind a row's own */
    List<Row> rows(Function<R, Message> label, Function<long[], List<Cell>> more) {
        return counts.entrySet().stream()
                .map(row -> Row.of(label.apply(row.getKey()), cells(row.getValue(), more)))
                .toList();
    }

    /** The sum of all rows. */
    Row all(Function<long[], List<Cell>> more) {
        var sums = new long[columns];
        counts.values().forEach(row -> Arrays.setAll(sums, column -> sums[column] + row[column]));
        return new Row(Message.of("aftermath.report.all"), cells(sums, more), Optional.empty(), true);
    }

    private static List<Cell> cells(long[] row, Function<long[], List<Cell>> more) {
        var cells = new ArrayList<Cell>();
        LongStream.of(row).mapToObj(Cell::of).forEach(cells::add);
        cells.addAll(more.apply(row));
        return cells;
    }
}
