package org.aftermath.core.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftermath.core.timeline.Column;

/** Takes rows of tables apart that have bars between their cells, as in Markdown and wiki markup; {@link Csv} the others. */
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
                .filter(sign -> isHeading(new Csv(heading, sign).rows().get(0).cells()))
                .findFirst();
    }

    static boolean isHeading(List<String> cells) {
        var places = Column.places(cells);
        var timed = places.containsKey(Column.TIME) || places.containsKey(Column.DAY);
        var told = places.containsKey(Column.FACT) || places.containsKey(Column.ACTION);
        return told && (timed || places.containsKey(Column.OWNER) || places.containsKey(Column.ROLE));
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
