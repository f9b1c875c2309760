package org.aftermath.core.deadline.calendar;

/** A run of whole years, both ends included. */
public record Years(int first, int last) {

    public Years {
        if (last < first) {
            throw new IllegalArgumentException(first + " to " + last);
        }
    }

    Years and(Years other) {
        return new Years(Math.min(first, other.first), Math.max(last, other.last));
    }
}
