package org.aftermath.core.outline;

import java.util.Locale;

/** How far a section is written. */
public enum Fill {
    /** The page has no heading with its anchor. */
    MISSING,
    /** Nothing stands there. */
    EMPTY,
    /** What stands there is the template's: its hint, or cells that it fills by itself. */
    UNTOUCHED,
    /** People began, and it tells nothing yet; see {@link Section}. */
    THIN,
    WRITTEN;

    /** Whether people wrote anything. */
    public boolean isBegun() {
        return this == THIN || this == WRITTEN;
    }

    /** The tail of text keys: {@code untouched}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
