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
    SUMMARY(0, 1, Asked.ALWAYS),
    USER_EXPERIENCE(0, 1, Asked.ALWAYS),
    /** For readers from elsewhere: asked for by nobody but them (L03), so a page is complete without it. */
    SYSTEM(1, 4, Asked.NEVER),
    IMPACT(1, 1, Asked.FULL),
    TIMELINE(2, 1, Asked.ALWAYS),
    MODEL(0, 1, Asked.FULL),
    FACTORS(0, 1, Asked.FULL),
    WENT(0, 1, Asked.ALWAYS),
    RESPONSE(1, 2, Asked.FULL),
    FOLLOW_UPS(0, 1, Asked.ALWAYS),
    LEARNINGS(0, 1, Asked.ALWAYS),
    DATA(0, 1, Asked.FULL);

    /** Of which pages a section is asked before they are complete. Those that are not light have them all. */
    private enum Asked {
        ALWAYS,
        FULL,
        NEVER
    }

    private final int tellingColumn;
    private final int fewestRows;
    private final Asked asked;

    Section(int tellingColumn, int fewestRows, Asked asked) {
        this.tellingColumn = tellingColumn;
        this.fewestRows = fewestRows;
        this.asked = asked;
    }

    /** The sections that a page needs. */
    public static List<Section> needed(boolean light) {
        return Arrays.stream(values())
                .filter(section -> section.asked != Asked.NEVER && section.isIn(light))
                .toList();
    }

    /** Whether a new page has it. */
    public boolean isIn(boolean light) {
        return asked == Asked.ALWAYS || !light;
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
