package org.aftermath.core.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftermath.core.timeline.Column;

/** Takes rows of tables apart: CSV with quotes, and rows between bars as in Markdown and wiki markup. */
final class Cells {

    /**
     * One row of a table.
     *
     * @param line where it begins, from 1
     * @param lines over how many lines that are not blank it goes
     */
    record Row(int line, int lines, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private static final String DELIMITERS = "\t,;";

    private Cells() {}

    /** The sign between the cells of a CSV, if the first line holds headings of a timeline or of work to do. */
    static Optional<Character> delimiter(String heading) {
        return DELIMITERS
                .chars()
                .mapToObj(sign -> (char) sign)
                .filter(sign -> isHeading(csv(heading, sign).get(0).cells()))
                .findFirst();
    }

    static boolean isHeading(List<String> cells) {
        var places = Column.places(cells);
        var timed = places.containsKey(Column.TIME) || places.containsKey(Column.DAY);
        var told = places.containsKey(Column.FACT) || places.containsKey(Column.ACTION);
        return told && (timed || places.containsKey(Column.OWNER) || places.containsKey(Column.ROLE));
    }

    /** Lines that are blank are no rows. A quote that nobody closes ends with the text. */
    static List<Row> csv(String text, char delimiter) {
        var rows = new ArrayList<Row>();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        var begun = 1;
        var at = 1;
        var first = 0;
        for (var i = 0; i <= text.length(); i++) {
            var sign = i < text.length() ? text.charAt(i) : '\n';
            at += sign == '\n' ? 1 : 0;
            if (quoted && i < text.length()) {
                var doubled = sign == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                quoted = sign != '"' || doubled;
                i += doubled ? 1 : 0;
                cell.append(quoted ? String.valueOf(sign) : "");
            } else if (sign == '"' && cell.toString().isBlank()) {
                quoted = true;
            } else if (sign == delimiter || sign == '\n') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
                if (sign == '\n') {
                    var lines = (int) text.substring(first, i)
                            .lines()
                            .filter(each -> !each.isBlank())
                            .count();
                    if (lines > 0) {
                        rows.add(new Row(begun, lines, List.copyOf(cells)));
                    }
                    cells.clear();
                    begun = at;
                    first = i + 1;
                }
            } else {
                cell.append(sign);
            }
        }
        return rows;
    }

    static boolean isBarred(String line) {
        return line.strip().startsWith("|");
    }

    /** True of what may stand below the first row of a table; it needs no bar before its first cell. */
    static boolean isRow(String line) {
        return isBarred(line) || line.contains(" | ") || isRuler(line) && line.contains("|");
    }

    static boolean isRuler(String line) {
        return line.contains("-") && line.strip().matches("[|\\s:+-]+");
    }

    /** A bar that is escaped, or within back quotes, is text. */
    static List<String> barred(String line) {
        var row = line.strip().replace("||", "|");
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var code = false;
        for (var i = row.startsWith("|") ? 1 : 0; i < row.length(); i++) {
            var sign = row.charAt(i);
            code ^= sign == '`';
            if (sign == '\\' && i + 1 < row.length() && row.charAt(i + 1) == '|') {
                cell.append(row.charAt(++i));
            } else if (sign == '|' && !(code && row.indexOf('`', i) > 0)) {
                cells.add(bare(cell));
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(bare(cell));
        }
        return cells;
    }

    private static String bare(StringBuilder cell) {
        var lines = cell.toString().replaceAll("(?i)<br\\s{0,3}/?>", "\n").lines();
        return Line.bare(lines.map(String::strip).collect(Collectors.joining("\n")));
    }
}
