package org.aftermath.core.timeline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** On which day the next line of a text or a table is, as far as those before it tell. Not for sharing. */
public final class Calendar {

    /** Lines that are out of order by less than this are of the same day. */
    private static final int HOURS_BACK = 6;

    private Optional<LocalDate> day;
    private Optional<LocalTime> last = Optional.empty();
    private Optional<ZoneId> zone = Optional.empty();

    /** @param start the day before any is named; empty if it is not known */
    public Calendar(Optional<LocalDate> start) {
        this.day = start;
    }

    /** What follows is of that day. */
    public void turnTo(LocalDate other) {
        day = Optional.of(other);
        last = Optional.empty();
    }

    /** What follows is in that zone unless it says otherwise. */
    public void speak(ZoneId other) {
        zone = Optional.of(other);
    }

    /** The time with its day and zone, which are those of the lines around it unless it says so itself. */
    public When place(When when) {
        if (when.isUnknown()) {
            return when;
        }
        if (when.day().isPresent()) {
            day = when.day();
        } else if (isNextDay(when)) {
            day = day.map(today -> today.plusDays(1));
        }
        last = when.time().or(() -> last);
        return when.on(day).in(zone);
    }

    private boolean isNextDay(When when) {
        return last.flatMap(before -> when.time().map(now -> now.isBefore(before) && hours(now, before) > HOURS_BACK))
                .orElse(false);
    }

    private static long hours(LocalTime from, LocalTime to) {
        return Duration.between(from, to).toHours();
    }
}
