package org.aftermath.core.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When to try again, and when to give up: what was answered badly dies after so many failures, and what nobody answered
 * after so long a time, so that a weekend without the other product loses nothing.
 *
 * @param failures how often something may be answered badly before it is given up
 * @param longest how long something may wait for an answer before it is given up
 */
public record Patience(Clock clock, BackOff backOff, int failures, Duration longest) {

    private static final Duration LONGEST_WISH = Duration.ofHours(1);

    public Patience {
        requireNonNull(clock);
        requireNonNull(backOff);
        requireNonNull(longest);
    }

    public Instant now() {
        return clock.instant();
    }

    /** When to try again what failed so often before. */
    public Instant next(int failuresBefore) {
        return now().plus(backOff.after(failuresBefore));
    }

    /**
     * Until when to leave a peer alone that could not be reached.
     *
     * @param wish how long it asked to be left alone; no more than an hour of that is granted
     */
    public Instant pause(int failuresBefore, Optional<Duration> wish) {
        var own = next(failuresBefore);
        return wish.map(wished -> wished.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wished)
                .map(now()::plus)
                .filter(own::isBefore)
                .orElse(own);
    }

    /** Whether something that failed so often, this time included, is to be given up. */
    public boolean endsAfter(int failuresNow) {
        return failuresNow >= failures;
    }

    /** Whether something that has waited since then is to be given up. */
    public boolean endsFor(Instant since) {
        return since.plus(longest).isBefore(now());
    }
}
