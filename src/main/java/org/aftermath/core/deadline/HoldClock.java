package org.aftermath.core.deadline;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.allowance.HoldWithin;

/**
 * Whether the meeting was held while memory was fresh (B02).
 *
 * @param held when the meeting was held; empty if it was not yet
 */
public record HoldClock(Instant ended, HoldWithin rule, Optional<Instant> held) {

    /** What the clock shows. */
    public enum State {
        RUNNING,
        RUN_OUT,
        IN_TIME,
        LATE
    }

    public HoldClock {
        requireNonNull(ended);
        requireNonNull(rule);
        requireNonNull(held);
    }

    /** The last instant that is in time. */
    public Instant limit() {
        return ended.plus(rule.limit());
    }

    public State state(Instant now) {
        if (held.isPresent()) {
            return held.get().isAfter(limit()) ? State.LATE : State.IN_TIME;
        }
        return now.isAfter(limit()) ? State.RUN_OUT : State.RUNNING;
    }

    /** How long it took, or has taken so far; never negative. */
    public Duration elapsed(Instant now) {
        var elapsed = Duration.between(ended, held.orElse(now));
        return elapsed.isNegative() ? Duration.ZERO : elapsed;
    }
}
