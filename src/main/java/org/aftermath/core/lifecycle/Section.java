package org.aftermath.core.lifecycle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A section that a postmortem needs, in the order of the page. The template fills some cells by itself, so what is in
 * the first columns of a table tells nothing, and neither does the one row that the wizard fills.
 */
public enum Section {
    SUMMARY(0, 1, true),
    USER_EXPERIENCE(0, 1, true),
    /** For readers from elsewhere: asked for by nobody but them (L03), so a page is complete without it. */
    SYSTEM(1, 4, false),
    IMPACT(1, 1, false),
    TIMELINE(2, 1, true),
    MODEL(0, 1, false),
    FACTORS(0, 1, false),
    WENT(0, 1, true),
    RESPONSE(1, 2, false),
    FOLLOW_UPS(0, 1, true),
    LEARNINGS(0, 1, true),
    DATA(0, 1, false);

    private final int tellingColumn;
    private final int fewestRows;
    private final boolean inLight;

    Section(int tellingColumn, int fewestRows, boolean inLight) {
        this.tellingColumn = tellingColumn;
        this.fewestRows = fewestRows;
        this.inLight = inLight;
    }

    /** The sections that a page needs. */
    public static List<Section> needed(boolean light) {
        return Arrays.stream(values())
                .filter(section -> section.isIn(light) && section != SYSTEM)
                .toList();
    }

    /** Whether a new page has it. */
    public boolean isIn(boolean light) {
        return inLight || !light;
    }

    /** The anchor in the section's heading: {@code pm-user-experience}. */
    public String anchor() {
        return "pm-" + code();
    }

    /** The tail of text keys: {@code user-experience}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The first column of a table, from 0, that people fill; in a narrower table it is the last. */
    public int tellingColumn() {
        return tellingColumn;
    }

    /** How many rows people fill before a table tells something. */
    public int fewestRows() {
        return fewestRows;
    }

    /** Empty for an anchor that is none of these sections'. */
    public static Optional<Section> of(String anchor) {
        return Arrays.stream(values())
                .filter(section -> section.anchor().equals(anchor))
                .findFirst();
    }
}
