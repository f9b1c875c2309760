package org.aftermath.core.meeting;

import java.util.Locale;

/** The agenda of a review meeting, in order (G32). */
public enum AgendaItem {
    TIMELINE,
    UNUSUAL,
    NOTICE,
    CUSTOMERS,
    ACTIONS;

    /** The tail of text keys and the name in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many of the meeting's minutes it has: a sixth each, and what is left goes to the actions. */
    public int minutes(int whole) {
        var sixth = whole / (values().length + 1);
        return this == ACTIONS ? whole - sixth * (values().length - 1) : sixth;
    }
}
