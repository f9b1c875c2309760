package org.aftermath.core.followup;

/** Whether a follow-up is done soon or needs a sponsor's support over time (B15). */
public enum Term {
    SHORT,
    LONG
}
