package org.aftermath.core.lifecycle;

/** How seriously a space takes a condition of a step. */
public enum Mode {
    /** Nobody asks. */
    OFF,
    /** It is said, and the step may be taken. */
    WARN,
    /** The step waits for it. */
    BLOCK
}
