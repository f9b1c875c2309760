package org.aftermath.core.followup;

/** What the page says of a follow-up: an idea, a promise, or openly dropped. */
public enum Commitment {
    PROPOSED,
    COMMITTED,
    WONTDO
}
