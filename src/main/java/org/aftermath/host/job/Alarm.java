package org.aftermath.host.job;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings on a thread of its own. Several calls for about the same time ring once, however many there are.
 */
final class Alarm implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);

    /**
     * Whoever calls is often still inside the host's transaction, and what is to be done can be seen only after its
     * commit: so it rings more than once.
     */
    private static final List<Duration> SOON =
            List.of(Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(2));

    private static final Duration SHORTEST = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Runnable bell;
    private final ScheduledThreadPoolExecutor thread;
    private final Set<Duration> set = ConcurrentHashMap.newKeySet();

    Alarm(String name, Runnable bell) {
        this.bell = bell;
        this.thread = new ScheduledThreadPoolExecutor(1, work -> {
            var made = new Thread(work, name);
            made.setDaemon(true);
            return made;
        });
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    void soon() {
        SOON.forEach(this::set);
    }

    /** Rings after that time, rounded to powers of two; not at all if that is so long that somebody else will ring. */
    void in(Duration delay) {
        if (delay.compareTo(LONGEST) < 0) {
            set(Duration.ofMillis(Long.highestOneBit(Math.max(delay.toMillis(), SHORTEST.toMillis()) * 2 - 1)));
        }
    }

    boolean isSet() {
        return !set.isEmpty();
    }

    private void set(Duration delay) {
        if (set.add(delay)) {
            try {
                thread.schedule(() -> ring(delay), delay.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException closed) {
                LOG.debug("Too late to be woken in {}", delay);
            }
        }
    }

    private void ring(Duration delay) {
        set.remove(delay);
        bell.run();
    }

    /** Rings no more. Interrupts nobody: to a database an interrupt is a lost connection. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
