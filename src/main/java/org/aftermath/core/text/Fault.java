package org.aftermath.core.text;

import static java.util.Objects.requireNonNull;

/**
 * What is wrong with something that a person wrote.
 *
 * @param field the parameter or field at fault
 */
public record Fault(String field, Message message) {

    private static final int EXCERPT = 60;

    public Fault {
        requireNonNull(field);
        requireNonNull(message);
    }

    /** A value short enough to be quoted in a message; cut where no character is torn apart. */
    public static String excerpt(String value) {
        var stripped = value.strip();
        if (stripped.codePointCount(0, stripped.length()) <= EXCERPT) {
            return stripped;
        }
        return stripped.substring(0, stripped.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
