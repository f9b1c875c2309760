package org.aftermath.core.lint;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.aftermath.core.followup.FollowUp;

/**
 * Text that stands together: a paragraph, a cell of a table, what a follow-up says.
 *
 * @param place the section, as its anchor names it without {@code pm-}; {@link #CONTEXT} and {@link #QUESTION} besides;
 *     empty if nobody knows
 * @param sourced whether a link or a query stands beside it
 * @param followUp what is promised, if the text is a follow-up's
 */
public record Passage(String place, String text, boolean sourced, Optional<FollowUp> followUp, Kind kind) {

    /** Whose text it is. */
    public enum Kind {
        /** What people wrote. */
        PROSE,
        /** What the template asks for in a section where nobody wrote anything yet. */
        HINT,
        /** The heading of a section in which nothing stands. */
        HEADING,
        /** A row of the table of responders: what they did, and who in the next line. */
        PERSON
    }

    public static final String TIMELINE = "timeline";
    /** The cell of the timeline that says what people believed, which is no place for facts. */
    public static final String CONTEXT = "timeline-context";

    /** The cell that says who did it. */
    public static final String ROLE = "timeline-role";

    public static final String SUMMARY = "summary";
    public static final String IMPACT = "impact";
    public static final String USERS = "user-experience";
    public static final String CUSTOMERS = "customer-message";
    public static final String FACTORS = "factors";
    public static final String FOLLOW_UPS = "follow-ups";
    public static final String DATA = "data";
    /** What somebody asks in a meeting. */
    public static final String QUESTION = "question";

    public Passage {
        requireNonNull(place);
        requireNonNull(text);
        requireNonNull(followUp);
        requireNonNull(kind);
    }

    public static Passage of(String place, String text) {
        return new Passage(place, text, false, Optional.empty(), Kind.PROSE);
    }

    /** What people do not write as prose. */
    public static Passage other(String place, String text, Kind kind) {
        return new Passage(place, text, false, Optional.empty(), kind);
    }

    boolean isProse() {
        return kind == Kind.PROSE;
    }
}
