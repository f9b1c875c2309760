package org.aftermath.core.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.aftermath.core.allowance.Allowance;
import org.aftermath.core.deadline.calendar.BusinessCalendar;

/**
 * What a deadline was counted from.
 *
 * @param dayZero the day, in the calendar's zone, on which it began; counting starts with the next
 */
public record Basis(LocalDate dayZero, Allowance allowance, BusinessCalendar calendar) {

    public Basis {
        requireNonNull(dayZero);
        requireNonNull(allowance);
        requireNonNull(calendar);
    }
}
