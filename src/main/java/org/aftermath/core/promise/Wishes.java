package org.aftermath.core.promise;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.people.UserRef;

/**
 * When somebody wants mail. Immutable.
 *
 * @param zone empty for the one that the host knows of them
 * @param free days of the week on which nobody writes to them; not the whole week
 */
public record Wishes(Often often, Hours hours, Optional<ZoneId> zone, Set<DayOfWeek> free, Format format) {

    /** How often at most. */
    public enum Often {
        DAILY,
        WEEKLY,
        NEVER
    }

    /** In what. */
    public enum Format {
        HTML,
        TEXT
    }

    /** From the one full hour up to the other, which no longer counts; 0 to 24. */
    public record Hours(int from, int until) {}

    /** What people wish (port). */
    public interface People {

        Wishes of(UserRef reader);
    }

    /**
     * Which day it is for them, if it is one on which they may be written to, and the time of day is theirs.
     *
     * @param home their zone if they named none
     * @param last the day of their last mail
     */
    public Optional<LocalDate> today(Instant now, ZoneId home, Optional<LocalDate> last) {
        var local = now.atZone(zone.orElse(home));
        var day = local.toLocalDate();
        var working = often != Often.NEVER
                && local.getHour() >= hours.from()
                && local.getHour() < hours.until()
                && !free.contains(day.getDayOfWeek());
        var enough = often == Often.WEEKLY ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
        return working && last.filter(before -> !before.isBefore(enough)).isEmpty()
                ? Optional.of(day)
                : Optional.empty();
    }
}
