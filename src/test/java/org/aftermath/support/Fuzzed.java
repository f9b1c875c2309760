package org.aftermath.support;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

/**
 * What {@code bin/fuzz} throws at a reader: bytes become a text, and reading it must take time in proportion to its
 * length. Time is looked at in {@code bin/fuzz} alone.
 */
public final class Fuzzed {

    private static final int LONGEST = 32_000;
    private static final boolean TIMED = Boolean.getBoolean("aftermath.fuzz.timed");
    private static final long ALWAYS_MILLIS = 300;
    private static final long MILLIS_PER_KB = 20;
    private static final int TRIES = 3;

    private Fuzzed() {}

    /** A first byte below the blank says how often the rest is repeated, so that what grows too fast is seen to. */
    public static String text(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] < 0 || bytes[0] >= ' ' || bytes[0] == '\n' || bytes[0] == '\t') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        var text = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
        var times = Math.min(1L << Math.min(bytes[0], 15), Math.max(1, LONGEST / Math.max(1, text.length())));
        return text.repeat((int) times);
    }

    /** @param reading is done again where it took too long, as others use the machine too */
    public static void check(String text, Runnable reading) {
        var clock = ManagementFactory.getThreadMXBean();
        var bound = ALWAYS_MILLIS + MILLIS_PER_KB * text.length() / 1024;
        for (var tries = 1; ; tries++) {
            var begun = clock.getCurrentThreadCpuTime();
            reading.run();
            var millis = (clock.getCurrentThreadCpuTime() - begun) / 1_000_000;
            if (!TIMED || millis <= bound) {
                return;
            }
            if (tries == TRIES) {
                throw new AssertionError(text.length() + " characters took " + millis + " ms");
            }
        }
    }
}
