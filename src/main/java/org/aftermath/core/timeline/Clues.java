package org.aftermath.core.timeline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What helps to understand times that leave something out.
 *
 * @param order what comes first in {@code 03/04/2026}; such a date is no date while that is open
 * @param year the year of dates that name none
 */
public record Clues(DateOrder.Order order, int year) {

    public Clues {
        requireNonNull(order);
    }

    /** Nothing is known of the order. */
    public static Clues of(LocalDate near) {
        return new Clues(DateOrder.Order.OPEN, near.getYear());
    }

    public Clues in(DateOrder known) {
        return new Clues(known.order(), year);
    }
}
