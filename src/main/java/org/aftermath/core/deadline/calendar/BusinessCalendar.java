package org.aftermath.core.deadline.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.text.Message;

/**
 * Which days count, and in which zone a day begins. Immutable. Counting never includes the day it starts from. Every
 * method ends, because a week has a business day and holidays are finite.
 */
public record BusinessCalendar(ZoneId zone, Set<DayOfWeek> weekend, Holidays holidays) {

    public static final Set<DayOfWeek> SATURDAY_AND_SUNDAY = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final int WEEK = 7;

    public BusinessCalendar {
        requireNonNull(zone);
        requireNonNull(holidays);
        weekend = Set.copyOf(weekend);
        if (objection(weekend).isPresent()) {
            throw new IllegalArgumentException("a week without a business day");
        }
    }

    /** Why people cannot have that weekend; empty if they can. No weekend at all is possible. */
    public static Optional<Message> objection(Set<DayOfWeek> weekend) {
        return weekend.containsAll(EnumSet.allOf(DayOfWeek.class))
                ? Optional.of(Message.of("aftermath.deadline.weekend.whole"))
                : Optional.empty();
    }

    /** The day it is here. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** The first instant that is no longer that day; a day may have 23 or 25 hours, or begin at one o'clock. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Neither weekend nor holiday. */
    public boolean isBusinessDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && holidays.on(day).isEmpty();
    }

    /** The n-th business day after a day; none after it is the day itself, business day or not. */
    public LocalDate addBusinessDays(LocalDate from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days: " + days);
        }
        var day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isBusinessDay(day) ? 1 : 0;
        }
        return day;
    }

    /** How many business days come after the one day up to and including the other; negative if it is earlier. */
    public int businessDaysBetween(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? -count(to, from) : count(from, to);
    }

    private int count(LocalDate from, LocalDate to) {
        long span = to.toEpochDay() - from.toEpochDay();
        long working = span / WEEK * (WEEK - weekend.size());
        for (var day = to.minusDays(span % WEEK); day.isBefore(to); ) {
            day = day.plusDays(1);
            working += weekend.contains(day.getDayOfWeek()) ? 0 : 1;
        }
        long lost = holidays.days().subMap(from, false, to, true).keySet().stream()
                .filter(day -> !weekend.contains(day.getDayOfWeek()))
                .count();
        return Math.toIntExact(working - lost);
    }

    /** The days after the one day up to and including the other that do not count, in order. */
    public List<Skipped> skipped(LocalDate from, LocalDate to) {
        return from.plusDays(1)
                .datesUntil(to.isBefore(from) ? from.plusDays(1) : to.plusDays(1))
                .filter(day -> !isBusinessDay(day))
                .map(this::skip)
                .toList();
    }

    private Skipped skip(LocalDate day) {
        return new Skipped(day, weekend.contains(day.getDayOfWeek()) ? Optional.empty() : holidays.on(day));
    }
}
