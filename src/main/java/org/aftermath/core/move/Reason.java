package org.aftermath.core.move;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.aftermath.core.followup.FollowUpUid;

/**
 * Why something was moved.
 *
 * @param moved when it was moved: the move that the reason is for
 * @param by the user name of whoever wrote it, the only name by which both hosts know a person
 * @param at when it was written; of two reasons for one move the later counts
 */
public record Reason(FollowUpUid uid, Agreed what, Instant moved, String text, String by, Instant at) {

    /** How many characters a reason may have. */
    public static final int LONGEST = 2_000;

    public Reason {
        requireNonNull(uid);
        requireNonNull(what);
        requireNonNull(moved);
        requireNonNull(by);
        requireNonNull(at);
        if (text.isBlank()) {
            throw new IllegalArgumentException("A reason says something");
        }
    }

    boolean isFor(Move move) {
        return what == move.what() && moved.equals(move.at());
    }
}
