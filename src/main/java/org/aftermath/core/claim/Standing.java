package org.aftermath.core.claim;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.followup.FollowUp;

/**
 * What became, on the page, of the promise that a ticket answers.
 *
 * @param reason why it was dropped; blank if nobody said, or it was not
 */
public record Standing(Kind kind, String reason) {

    /** It is still promised. */
    public static final Standing KEPT = new Standing(Kind.KEPT, "");

    /** The page has it no more. */
    public static final Standing GONE = new Standing(Kind.GONE, "");

    /** Still promised, openly dropped, an idea again, or not on the page any more. */
    public enum Kind {
        KEPT,
        DROPPED,
        RETRACTED,
        GONE;

        /** The word in JSON, columns and text keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads what {@link #code()} wrote; empty for anything else. */
        public static Optional<Kind> of(String code) {
            for (var kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    public Standing {
        requireNonNull(kind);
        requireNonNull(reason);
    }

    static Standing of(FollowUp followUp) {
        return switch (followUp.commitment()) {
            case WONTDO -> new Standing(Kind.DROPPED, followUp.reason());
            case PROPOSED -> new Standing(Kind.RETRACTED, "");
            case COMMITTED, DONE -> KEPT;
        };
    }

    /** Whether the ticket is still wanted. */
    public boolean isKept() {
        return kind == Kind.KEPT;
    }
}
