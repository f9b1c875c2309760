package org.aftermath.core.deadline.calendar;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a holiday is called: data that somebody wrote, not a text of ours.
 *
 * @param japanese its Japanese name, where the calendar tells one
 */
public record HolidayName(String text, Optional<String> japanese) {

    public static final int LONGEST = 200;

    public HolidayName {
        requireNonNull(japanese);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a holiday has a name");
        }
    }

    static HolidayName of(String text) {
        return new HolidayName(text, Optional.empty());
    }

    /**
     * The name for a reader of that language.
     *
     * @param language as in {@link java.util.Locale#getLanguage()}
     */
    String in(String language) {
        return language.equals("ja") ? japanese.orElse(text) : text;
    }

    /** One name for a day on which both are kept. */
    HolidayName and(HolidayName other) {
        return equals(other) ? this : new HolidayName(text + " / " + other.text, inJapanese(other));
    }

    private Optional<String> inJapanese(HolidayName other) {
        return japanese.isEmpty() && other.japanese.isEmpty()
                ? Optional.empty()
                : Optional.of(in("ja") + " / " + other.in("ja"));
    }
}
