package org.aftermath.core.session;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.aftermath.core.people.UserRef;

/**
 * Somebody who takes part.
 *
 * @param readBefore whether they had read the page before the meeting (L19)
 * @param otherTeam whether they are from another team than the author (L06, L11)
 * @param surveyed whether they said how they were led; what they said is kept elsewhere and without them
 */
public record Guest(
        long pageId, UserRef who, Instant joinedAt, boolean readBefore, boolean otherTeam, boolean surveyed) {

    public Guest {
        requireNonNull(who);
        requireNonNull(joinedAt);
    }

    Guest askedAlready() {
        return new Guest(pageId, who, joinedAt, readBefore, otherTeam, true);
    }
}
