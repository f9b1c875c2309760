package org.aftermath.core.allowance;

/** How much is made of a clock. */
public enum Attention {
    /** It does not run. */
    OFF,
    /** It is shown and counted. */
    REPORT,
    /** It is shown, counted, and the page says when it has run out. */
    WARN
}
