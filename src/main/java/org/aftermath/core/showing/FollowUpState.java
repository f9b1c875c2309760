package org.aftermath.core.showing;

import java.util.Locale;

/** What a reader wants to know of a follow-up: is it an idea, on its way to the tracker, in work, or over? */
public enum FollowUpState {
    /** An idea; nobody promised anything. */
    PROPOSED,
    /** Promised, and by the rules no ticket: not urgent enough. */
    COMMITTED,
    /** Promised and urgent, but what, who or when is missing; no ticket is asked for. */
    INCOMPLETE,
    /** Promised, urgent and complete; the space makes tickets at a later step. */
    HELD,
    /** The ticket is asked for and not there yet. */
    WAITING,
    /** The tracker refused the ticket; somebody must change something. */
    PROBLEM,
    /** There is a ticket, and work is not over. */
    OPEN,
    /** The ticket is done. */
    DONE,
    /** Openly dropped. */
    WONTDO;

    /** The word in {@code data-state}, in JSON and in text keys: {@code wontdo}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
