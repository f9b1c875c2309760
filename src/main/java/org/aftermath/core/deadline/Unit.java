package org.aftermath.core.deadline;

/** What a day counts as. */
public enum Unit {
    /** Neither weekend nor holiday. */
    BUSINESS,
    /** Every day. */
    CALENDAR
}
