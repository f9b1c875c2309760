package org.aftermath.core.premortem;

import java.util.Locale;
import java.util.Optional;

/** What is asked of every scenario while its impact is judged (M09). */
public enum Prompt {
    /** Does it change with the time of day? */
    TIME_OF_DAY,
    /** Does it change with the season, the end of the month, the day of the week? */
    SEASON,
    /** Would read-only save them? */
    READ_ONLY,
    /** Is there another way to get the work done meanwhile? */
    OTHER_WAY;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a code that names none. */
    public static Optional<Prompt> of(String code) {
        for (var prompt : values()) {
            if (prompt.code().equals(code)) {
                return Optional.of(prompt);
            }
        }
        return Optional.empty();
    }
}
