package org.aftermath.core.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.people.UserRef;

/**
 * How far a review meeting is. Immutable.
 *
 * @param startedAt when its facilitator confirmed the ground rules; empty before
 * @param item the place on the agenda, from 0
 * @param itemSince when that item came up
 * @param present who takes part
 * @param endedAt when it was closed; empty while it runs
 */
public record Session(
        Optional<Instant> startedAt,
        Optional<UserRef> facilitator,
        int item,
        Optional<Instant> itemSince,
        List<UserRef> present,
        Optional<Instant> endedAt) {

    public static final Session NONE =
            new Session(Optional.empty(), Optional.empty(), 0, Optional.empty(), List.of(), Optional.empty());

    public Session {
        requireNonNull(startedAt);
        requireNonNull(facilitator);
        requireNonNull(itemSince);
        present = List.copyOf(present);
        requireNonNull(endedAt);
    }

    public boolean isRunning() {
        return startedAt.isPresent() && endedAt.isEmpty();
    }
}
