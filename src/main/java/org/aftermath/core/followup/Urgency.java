package org.aftermath.core.followup;

import java.util.Locale;

/** How soon a follow-up must be done; {@link #P0} first (rules.md §6). */
public enum Urgency {
    P0,
    P1,
    P2,
    P3;

    /** P0 and P1 become tickets by themselves; the rest stays on the page (G26). */
    public boolean opensTicket() {
        return this == P0 || this == P1;
    }

    /** The label on tickets: {@code p0}. */
    public String ticketLabel() {
        return name().toLowerCase(Locale.ROOT);
    }
}
