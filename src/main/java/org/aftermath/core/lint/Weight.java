package org.aftermath.core.lint;

/** How much a finding matters by itself; a space may let any rule hold a postmortem back. */
public enum Weight {
    /** Worth a thought. */
    HINT,
    /** Takes a reader's trust. */
    WARNING
}
