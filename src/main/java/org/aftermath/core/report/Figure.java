package org.aftermath.core.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.text.Message;

/**
 * A table with a picture of it. A message without a key says its one argument as it is: a name, a number, a day.
 * Immutable.
 *
 * @param name the tail of its text keys
 * @param stacked whether the parts of a row make up a whole, and are drawn in one bar
 * @param drawn how many of the first columns the picture shows; with none there is no picture
 * @param columns heads of the columns behind that of the labels
 */
public record Figure(String name, boolean stacked, int drawn, List<Message> columns, List<Row> rows) {

    public Figure {
        requireNonNull(name);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A line of the table.
     *
     * @param pageId the page that the label stands for
     * @param isSum whether it sums up the other rows, so that no picture shows it beside them
     */
    public record Row(Message label, List<Cell> cells, Optional<Long> pageId, boolean isSum) {

        public Row {
            requireNonNull(label);
            cells = List.copyOf(cells);
        }

        static Row of(Message label, List<Cell> cells) {
            return new Row(label, cells, Optional.empty(), false);
        }
    }

    /**
     * What a cell says.
     *
     * @param size how long its bar is beside the others of the figure
     * @param counted by what the index lists the postmortems that it counts, beside what the report was asked for; empty
     *     if no list shows just these
     */
    public record Cell(Message words, double size, Map<String, String> counted) {

        static final Cell UNKNOWN = words(Message.of("aftermath.report.unknown"));

        public Cell {
            counted = Map.copyOf(counted);
        }

        static Cell of(long number) {
            return sized(Message.of("", number), number);
        }

        static Cell sized(Message words, double size) {
            return new Cell(words, size, Map.of());
        }

        Cell counting(Map<String, String> these) {
            return new Cell(words, size, size > 0 ? these : Map.of());
        }

        static Cell of(String words) {
            return words(Message.of("", words));
        }

        static Cell words(Message words) {
            return sized(words, 0);
        }

        /** A dash if there is nothing of which it could be a part. */
        static Cell share(long part, long whole) {
            if (whole == 0) {
                return of("–");
            }
            var share = Math.round(100.0 * part / whole);
            return sized(Message.of("aftermath.report.percent", share), share);
        }
    }

    static Message asIs(String words) {
        return Message.of("", words);
    }
}
