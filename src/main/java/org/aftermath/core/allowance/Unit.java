package org.aftermath.core.allowance;

/** What a day counts as. */
public enum Unit {
    /** Neither weekend nor holiday. */
    BUSINESS,
    /** Every day. */
    CALENDAR
}
