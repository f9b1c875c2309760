package org.aftermath.core.followup;

/** What the page says of a follow-up: an idea, a promise, openly dropped, or kept without a ticket that could tell. */
public enum Commitment {
    PROPOSED,
    COMMITTED,
    WONTDO,
    DONE
}
