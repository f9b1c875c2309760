package org.aftermath.core.allowance;

import static java.util.Objects.requireNonNull;

/** How many days one has. */
public record Allowance(int days, Unit unit) {

    /** More than a year is no deadline. */
    public static final int MOST = 366;

    public Allowance {
        requireNonNull(unit);
        if (days < 0 || days > MOST) {
            throw new IllegalArgumentException("days: " + days);
        }
    }

    public static Allowance business(int days) {
        return new Allowance(days, Unit.BUSINESS);
    }

    public static Allowance calendar(int days) {
        return new Allowance(days, Unit.CALENDAR);
    }
}
