package org.aftermath.core.history;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Fact;

/**
 * One entry of the audit trail: a fact got another value.
 *
 * @param fact the name of the fact
 * @param before what it was, as {@link Fact#tell} tells it; empty if it was unknown
 * @param reason may be blank
 */
public record Change(long pageId, String fact, String before, String after, UserRef who, Instant when, String reason) {

    /** The name under which status moves stand in the trail. */
    public static final String STATUS = "status";

    public Change {
        requireNonNull(fact);
        requireNonNull(before);
        requireNonNull(after);
        requireNonNull(who);
        requireNonNull(when);
        requireNonNull(reason);
    }

    static Change of(StatusChange move) {
        return new Change(
                move.pageId(), STATUS, move.from().name(), move.to().name(), move.who(), move.when(), move.reason());
    }
}
