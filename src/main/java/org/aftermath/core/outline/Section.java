package org.aftermath.core.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A section that a postmortem needs, in the order of the page, and how little in it tells nothing. The template fills some
 * cells by itself, so what is in the first columns of a table tells nothing, and neither do the rows that the wizard
 * fills.
 */
public enum Section {
    SUMMARY(10, Asked.ALWAYS),
    USER_EXPERIENCE(10, Asked.ALWAYS),
    /** For readers from elsewhere: asked for by nobody but them (L03), so a page is complete without it. */
    SYSTEM(1, 0, 4, 1, Asked.NEVER),
    IMPACT(1, 0, 1, 1, Asked.FULL),
    TIMELINE(2, 0, 1, 4, Asked.ALWAYS),
    MODEL(0, 0, 1, 6, Asked.FULL),
    FACTORS(0, 0, 1, 4, Asked.FULL),
    WENT(10, Asked.ALWAYS),
    RESPONSE(1, 1, 2, 1, Asked.FULL),
    FOLLOW_UPS(1, Asked.ALWAYS),
    LEARNINGS(10, Asked.ALWAYS),
    DATA(4, Asked.FULL);

    /** Of which pages a section is asked before they are complete. Those that are not light have them all. */
    private enum Asked {
        ALWAYS,
        FULL,
        NEVER
    }

    private final int tellingColumn;
    private final int givenRows;
    private final int fewestRows;
    private final int fewestLetters;
    private final Asked asked;

    Section(int tellingColumn, int givenRows, int fewestRows, int fewestLetters, Asked asked) {
        this.tellingColumn = tellingColumn;
        this.givenRows = givenRows;
        this.fewestRows = fewestRows;
        this.fewestLetters = fewestLetters;
        this.asked = asked;
    }

    Section(int fewestLetters, Asked asked) {
        this(0, 0, 1, fewestLetters, asked);
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

    /** What readers call it. */
    public String nameKey() {
        return "aftermath.page." + code() + ".heading";
    }

    /** The first column of a table, from 0, that people fill; in a narrower table it is the last. */
    public int tellingColumn() {
        return tellingColumn;
    }

    /**
     * How far it is written.
     *
     * @param prose whether something stands there outside of tables
     * @param rows of tables with something in the telling columns
     * @param letters and digits there; those of scripts that write a syllable or a word with one count twice
     * @param hinted whether something of the template stands there
     */
    public Fill fill(boolean prose, int rows, int letters, boolean hinted) {
        if (!prose && rows <= givenRows) {
            return hinted ? Fill.UNTOUCHED : Fill.EMPTY;
        }
        return letters < fewestLetters || !prose && rows < fewestRows ? Fill.THIN : Fill.WRITTEN;
    }

    /** Empty for an anchor that is none of these sections'. */
    public static Optional<Section> of(String anchor) {
        return Arrays.stream(values())
                .filter(section -> section.anchor().equals(anchor))
                .findFirst();
    }
}
