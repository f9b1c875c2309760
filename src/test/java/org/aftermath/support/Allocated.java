package org.aftermath.support;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * How much memory the calling thread asks for, which says how much work it is without a look at a clock. What is asked for
 * once, whatever the size, falls out: two sizes are compared. The least of many tries counts, as other tries pay for what
 * is only made once or made good use of later, such as compiled code and caches.
 */
public final class Allocated {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 60;
    private static final int TRIES = 20;

    private Allocated() {}

    /**
     * Bytes for one more of what is worked on.
     *
     * @param work works on so many, for as often as it is asked
     */
    public static double perOne(int few, int many, IntConsumer work) {
        for (var round = 0; round < WARM_UP; round++) {
            work.accept(few);
            work.accept(many);
        }
        return (least(many, work) - least(few, work)) / (double) (many - few);
    }

    /** Bytes for something that is done once, with all that is only made once. */
    public static long by(Runnable work) {
        return once(0, unused -> work.run());
    }

    private static long least(int size, IntConsumer work) {
        var tries = new long[TRIES];
        Arrays.setAll(tries, round -> once(size, work));
        return Arrays.stream(tries).min().orElseThrow();
    }

    private static long once(int size, IntConsumer work) {
        var before = THREADS.getCurrentThreadAllocatedBytes();
        work.accept(size);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
