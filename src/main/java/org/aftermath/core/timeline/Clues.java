package org.aftermath.core.timeline;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What helps to understand times that leave something out.
 *
 * @param dayFirst whether {@code 03/04} is the third of April
 * @param year the year of dates that name none
 */
public record Clues(boolean dayFirst, int year) {

    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?=/\\d{4}|[ ,]+\\d{1,2}:)");

    /** Month first, as chats and Japanese reports have it. */
    public static Clues of(LocalDate near) {
        return new Clues(false, near.getYear());
    }

    /** A text in which one date can only have its day first has all of them so. */
    public Clues reading(String text) {
        var dates = SLASHED.matcher(text);
        while (dates.find()) {
            if (Integer.parseInt(dates.group(1)) > 12) {
                return new Clues(true, year);
            }
        }
        return this;
    }
}
