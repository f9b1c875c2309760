package org.aftermath.core.text;

import java.util.regex.Pattern;

/** What others worded, where a new line would mean something of its own: in logs, in heads of mails. */
public final class OneLine {

    /** Whatever begins a line for some reader, moves the place where one writes, or ends a text. */
    private static final Pattern BREAK = Pattern.compile("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private OneLine() {}

    /** The text with blanks instead. */
    public static String of(String text) {
        return BREAK.matcher(text).replaceAll(" ").strip();
    }
}
