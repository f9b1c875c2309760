package org.aftermath.core.deadline.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.aftermath.core.text.Message;

/**
 * A day that did not count.
 *
 * @param holiday its name; empty if it is a day of the weekend, holiday or not
 */
public record Skipped(LocalDate day, Optional<HolidayName> holiday) {

    public Skipped {
        requireNonNull(day);
        requireNonNull(holiday);
    }

    /** Why it did not count, for a reader of that language. */
    public Message reason(String language) {
        return holiday.map(name -> Message.of("aftermath.deadline.skipped.holiday", name.in(language)))
                .orElseGet(() -> Message.of("aftermath.deadline.skipped.weekend"));
    }
}
