package org.aftermath.core.index;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When incidents began that are asked for; every part may be empty. A day is one where the incident's space is at home,
 * as reports count them, so that a number and the list behind it are the same for every reader.
 *
 * @param start from this moment on
 * @param end before this moment
 * @param first from this day on
 * @param last to this day, included
 */
public record Period(
        Optional<Instant> start, Optional<Instant> end, Optional<LocalDate> first, Optional<LocalDate> last) {

    public static final Period ANY = new Period(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Period {
        requireNonNull(start);
        requireNonNull(end);
        requireNonNull(first);
        requireNonNull(last);
    }

    /** From one moment to another. */
    static Period between(Optional<Instant> start, Optional<Instant> end) {
        return new Period(start, end, Optional.empty(), Optional.empty());
    }

    /** Nothing of it is before this moment, wherever on earth. */
    public Optional<Instant> earliest() {
        return start.or(() -> first.map(day -> midnight(day.minusDays(1))));
    }

    /** Nothing of it is at this moment or after it, wherever on earth. */
    public Optional<Instant> latest() {
        return end.or(() -> last.map(day -> midnight(day.plusDays(2))));
    }

    boolean hasDays() {
        return first.isPresent() || last.isPresent();
    }

    /** Whether the days hold it, in that zone. */
    boolean holds(Instant at, ZoneId zone) {
        var day = LocalDate.ofInstant(at, zone);
        return first.filter(day::isBefore).isEmpty()
                && last.filter(day::isAfter).isEmpty();
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
