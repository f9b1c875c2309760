package org.aftermath.core.ticket;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to leave the tracker alone after it did not answer: one second, then twice as long each time, never more
 * than five minutes. Jitter keeps those who failed together from coming back together.
 */
public final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 9;

    private final DoubleSupplier jitter;

    /** @param jitter a number from 0 to 1; the higher, the longer the wait */
    public BackOff(DoubleSupplier jitter) {
        this.jitter = jitter;
    }

    /**
     * @param attempts how often it was put off before
     * @return between three quarters of the nominal time and all of it
     */
    public Duration after(int attempts) {
        var nominal = FIRST.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        var capped = nominal.compareTo(LONGEST) > 0 ? LONGEST : nominal;
        return Duration.ofMillis((long) (capped.toMillis() * (0.75 + 0.25 * jitter.getAsDouble())));
    }
}
