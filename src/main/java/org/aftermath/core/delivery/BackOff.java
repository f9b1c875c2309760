package org.aftermath.core.delivery;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to leave somebody alone after a failure: a first wait, then twice as long each time, up to a longest one.
 * Jitter keeps those who failed together from coming back together.
 */
public final class BackOff {

    private static final int MOST_DOUBLINGS = 20;

    private final Duration first;
    private final Duration longest;
    private final DoubleSupplier jitter;

    /** @param jitter a number from 0 to 1; the higher, the longer the wait */
    public BackOff(Duration first, Duration longest, DoubleSupplier jitter) {
        this.first = first;
        this.longest = longest;
        this.jitter = jitter;
    }

    /**
     * @param failures how often it failed before
     * @return between three quarters of the nominal time and all of it
     */
    Duration after(int failures) {
        var nominal = first.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        var capped = nominal.compareTo(longest) > 0 ? longest : nominal;
        return Duration.ofMillis((long) (capped.toMillis() * (0.75 + 0.25 * jitter.getAsDouble())));
    }
}
