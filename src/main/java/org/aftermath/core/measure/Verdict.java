package org.aftermath.core.measure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.people.UserRef;

/**
 * What was decided about a measure (M16).
 *
 * @param day when it is looked at again; there for {@link Kind#LATER} alone
 * @param reason why not; there for {@link Kind#NO}, else as somebody likes
 * @param reminder the business day on which people are reminded; empty once they were, and if nobody is to be
 */
public record Verdict(
        Kind kind, Optional<LocalDate> day, String reason, UserRef by, Instant at, Optional<LocalDate> reminder) {

    /** Characters of the longest reason. */
    public static final int LONGEST = 1_000;

    /** A follow-up, a day, or a reason. */
    public enum Kind {
        NOW,
        LATER,
        NO;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Empty for a code that names none. */
        public static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }

    public Verdict {
        requireNonNull(kind);
        requireNonNull(reason);
        requireNonNull(by);
        requireNonNull(at);
        requireNonNull(reminder);
        if (day.isPresent() != (kind == Kind.LATER) || kind == Kind.NO && reason.isBlank()) {
            throw new IllegalArgumentException("Later has a day, no has a reason");
        }
    }

    /** To be reminded of on that business day. */
    Verdict remindingOn(LocalDate businessDay) {
        return new Verdict(kind, day, reason, by, at, Optional.of(businessDay));
    }

    Verdict reminded() {
        return new Verdict(kind, day, reason, by, at, Optional.empty());
    }

    /** Whether the day has come and nothing else was decided since. */
    public boolean isDueAgain(LocalDate today) {
        return day.filter(again -> !again.isAfter(today)).isPresent();
    }
}
