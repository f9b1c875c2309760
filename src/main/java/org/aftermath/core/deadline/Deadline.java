package org.aftermath.core.deadline;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.aftermath.core.allowance.Allowance;
import org.aftermath.core.allowance.Unit;
import org.aftermath.core.deadline.calendar.BusinessCalendar;
import org.aftermath.core.deadline.calendar.Skipped;
import org.aftermath.core.text.Message;

/**
 * The last day on which something is in time, and how it came about.
 *
 * @param endOfDay the first instant that is too late
 * @param skipped the days in between that did not count; none if every day counts
 * @param notes what to tell with it: years whose holidays nobody knows
 */
public record Deadline(LocalDate day, Instant endOfDay, Basis basis, List<Skipped> skipped, List<Message> notes) {

    public Deadline {
        requireNonNull(day);
        requireNonNull(endOfDay);
        requireNonNull(basis);
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }

    /** The deadline of something that began at an instant; the day of that instant is day 0. */
    static Deadline after(Instant beginning, Allowance allowance, BusinessCalendar calendar) {
        var basis = new Basis(calendar.dayOf(beginning), allowance, calendar);
        return allowance.unit() == Unit.BUSINESS ? inBusinessDays(basis) : inCalendarDays(basis);
    }

    private static Deadline inBusinessDays(Basis basis) {
        var calendar = basis.calendar();
        var from = basis.dayZero();
        var day = calendar.addBusinessDays(from, basis.allowance().days());
        return new Deadline(
                day,
                calendar.endOf(day),
                basis,
                calendar.skipped(from, day),
                calendar.holidays().gaps(from, day));
    }

    private static Deadline inCalendarDays(Basis basis) {
        var day = basis.dayZero().plusDays(basis.allowance().days());
        return new Deadline(day, basis.calendar().endOf(day), basis, List.of(), List.of());
    }

    public boolean overdue(Instant now) {
        return !now.isBefore(endOfDay);
    }

    /**
     * The days left after today, counted as the allowance counts them; 0 on the last day. Negative when they have passed;
     * over a weekend after the last day it stays 0, so ask {@link #overdue} for that.
     */
    public int remaining(Instant now) {
        var calendar = basis.calendar();
        var today = calendar.dayOf(now);
        return basis.allowance().unit() == Unit.BUSINESS
                ? calendar.businessDaysBetween(today, day)
                : Math.toIntExact(ChronoUnit.DAYS.between(today, day));
    }
}
