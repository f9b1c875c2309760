package org.aftermath.core.allowance;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/** How soon after the incident's end the meeting is best held, while memory is fresh (B02): 24 hours. */
public record HoldWithin(Duration limit, Attention attention) {

    public HoldWithin {
        requireNonNull(limit);
        requireNonNull(attention);
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("limit: " + limit);
        }
    }
}
