package org.aftermath.core.move;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * That a ticket's date or urgency became another. A follow-up's moves are told apart by what was moved and when.
 *
 * @param at to the millisecond
 * @param from the day as {@code yyyy-MM-dd} or the urgency's name; blank if there was none
 * @param to the same; blank if it was taken away
 */
public record Move(Agreed what, Instant at, String from, String to) {

    public Move {
        requireNonNull(what);
        requireNonNull(at);
        requireNonNull(from);
        requireNonNull(to);
    }

    /** Reads a moved date; empty for anything else. */
    public static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    /** Reads when something was moved, as {@link Instant} writes it; empty for anything else. */
    public static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }
}
