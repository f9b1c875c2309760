package org.aftermath.core.promise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aftermath.core.deadline.calendar.BusinessCalendar;
import org.aftermath.core.followup.Urgency;

/**
 * When a space reminds of what is promised in it, and who hears of what is late. Immutable. All days are counted in
 * business days of the space's calendar, so nobody is reminded on a day off.
 *
 * @param before how many days ahead
 * @param again after how many days late somebody is reminded again
 * @param steps who else is told, and after how many days
 * @param facilitators the group that gets the list of the week
 */
public record PromiseRules(
        Set<Moment> moments,
        Collection<Integer> before,
        int again,
        List<Step> steps,
        Optional<String> facilitators,
        BusinessCalendar calendar) {

    /** When somebody is reminded. */
    public enum Moment {
        BEFORE,
        AT,
        AFTER
    }

    /**
     * From that many days late on somebody else is told.
     *
     * @param urgency empty for every one
     * @param whom {@link #OWNER}, {@link #SPONSOR}, or the name of a group
     */
    public record Step(Optional<Urgency> urgency, int days, String whom) {

        /** Whoever owns the postmortem. */
        public static final String OWNER = "owner";
        /** Whoever backs the promise; without one, the facilitators. */
        public static final String SPONSOR = "sponsor";

        boolean isFor(Promise promise) {
            return urgency.isEmpty() || urgency.get() == promise.followUp().urgency();
        }
    }

    /** The spaces' rules (port). */
    public interface Spaces {

        PromiseRules of(String spaceKey);
    }

    public PromiseRules {
        moments = Set.copyOf(moments);
        before = List.copyOf(before);
        steps = List.copyOf(steps);
    }

    /** Up to which day a promise may be due for somebody to be reminded of it today. */
    static LocalDate horizon(LocalDate today) {
        return today.plusDays(90);
    }

    /** The last day up to today on which a reminder was to be given; empty if none was. */
    Optional<LocalDate> reminded(LocalDate due, LocalDate today) {
        return Stream.concat(Stream.concat(ahead(due), at(due)), late(due, today))
                .filter(day -> !day.isAfter(today))
                .max(LocalDate::compareTo);
    }

    private Stream<LocalDate> ahead(LocalDate due) {
        return moments.contains(Moment.BEFORE) ? before.stream().map(days -> back(due, days)) : Stream.empty();
    }

    private Stream<LocalDate> at(LocalDate due) {
        return moments.contains(Moment.AT) ? Stream.of(back(due, 0)) : Stream.empty();
    }

    private Stream<LocalDate> late(LocalDate due, LocalDate today) {
        var late = due.isBefore(today) ? calendar.businessDaysBetween(due, today) : 0;
        return moments.contains(Moment.AFTER) && late > 0
                ? Stream.of(calendar.addBusinessDays(due, late - (late - 1) % again))
                : Stream.empty();
    }

    /** The day on which the step was to be taken, up to today; empty if it was not yet. */
    Optional<LocalDate> escalated(Step step, LocalDate due, LocalDate today) {
        return Optional.of(calendar.addBusinessDays(due, step.days())).filter(day -> !day.isAfter(today));
    }

    /** The first business day of the week that the day is in; may be later than the day. */
    LocalDate weekBegin(LocalDate day) {
        return calendar.addBusinessDays(day.minusDays(day.getDayOfWeek().getValue()), 1);
    }

    /** That many business days before the last one up to the day. */
    private LocalDate back(LocalDate due, int days) {
        var day = due;
        for (int left = days; left > 0 || !calendar.isBusinessDay(day); day = day.minusDays(1)) {
            left -= calendar.isBusinessDay(day) ? 1 : 0;
        }
        return day;
    }
}
