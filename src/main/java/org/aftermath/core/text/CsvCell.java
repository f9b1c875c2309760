package org.aftermath.core.text;

import java.util.regex.Pattern;

/** A cell of a CSV as RFC 4180 has it, which no program that calculates carries out. */
public final class CsvCell {

    /** What such a program takes for the beginning of a formula, also where Japanese is written. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");

    private CsvCell() {}

    /** The text in quotes; with an apostrophe before it if it would be a formula. */
    public static String of(String text) {
        var harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
