package org.aftermath.host.job;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows who is at work. Whoever closes it waits for them, so that nobody's save fails because the plugin is being disabled
 * just then; who comes later does nothing. Safe for any thread; work may begin further work of its own.
 */
final class Attendance {

    private static final Logger LOG = LoggerFactory.getLogger(Attendance.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ReentrantReadWriteLock atWork = new ReentrantReadWriteLock();

    /** Does the work, or nothing once it is closed. */
    void attend(Runnable work) {
        if (atWork.readLock().tryLock()) {
            try {
                work.run();
            } finally {
                atWork.readLock().unlock();
            }
        }
    }

    /** Closes for good, once nobody is at work; gives up after a while. */
    void close() {
        try {
            if (!atWork.writeLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Somebody has been at work for {}; they may find services gone", PATIENCE);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
