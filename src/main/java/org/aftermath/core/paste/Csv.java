package org.aftermath.core.paste;

import java.util.ArrayList;
import java.util.List;

/** Reads a CSV with quotes, once. Lines that are blank are no rows; a quote that nobody closes ends with the text. */
final class Csv {

    private final String text;
    private final char delimiter;
    private final List<Cells.Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private boolean blank = true;
    private int line = 1;
    private int firstLine = 1;
    private int firstSign;

    Csv(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    List<Cells.Row> rows() {
        for (var at = 0; at < text.length(); at++) {
            if (quoted) {
                at = withinQuotes(at);
            } else {
                between(at);
            }
        }
        endRow(text.length());
        return rows;
    }

    /** Two quotes are one that is meant. */
    private int withinQuotes(int at) {
        var sign = text.charAt(at);
        var doubled = sign == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
        quoted = sign != '"' || doubled;
        line += sign == '\n' ? 1 : 0;
        if (quoted) {
            append(sign);
        }
        return doubled ? at + 1 : at;
    }

    private void between(int at) {
        var sign = text.charAt(at);
        if (sign == '"' && blank) {
            quoted = true;
        } else if (sign == delimiter) {
            endCell();
        } else if (sign == '\n') {
            endRow(at);
        } else {
            append(sign);
        }
    }

    private void append(char sign) {
        cell.append(sign);
        blank &= Character.isWhitespace(sign);
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
        blank = true;
    }

    private void endRow(int at) {
        endCell();
        var lines = (int) text.substring(firstSign, at)
                .lines()
                .filter(each -> !each.isBlank())
                .count();
        if (lines > 0) {
            rows.add(new Cells.Row(firstLine, lines, List.copyOf(cells)));
        }
        cells.clear();
        line++;
        firstLine = line;
        firstSign = at + 1;
    }
}
