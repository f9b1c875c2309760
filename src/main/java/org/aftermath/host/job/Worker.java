package org.aftermath.host.job;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.aftermath.core.delivery.Turn;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.ticket.Wake;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one piece of work, at most once at a time in the whole cluster: when woken, and when the work itself asks to be
 * done again. A failure is logged and never ends it.
 */
public final class Worker implements Wake, LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final String name;
    private final Work work;
    private final Turns turns;
    private final ReentrantLock here = new ReentrantLock();
    private volatile @Nullable Alarm alarm;

    /** What a worker does. */
    @FunctionalInterface
    public interface Work {

        /** @return how long it takes until there is something to do again, empty if it does not know */
        Optional<Duration> during(Turn turn);
    }

    /** @param name of the work, unique in the cluster */
    public Worker(String name, Work work, Turns turns) {
        this.name = name;
        this.work = work;
        this.turns = turns;
    }

    /** For work that does no harm when a node that was thought dead goes on with it. */
    public static Worker unfenced(String name, Supplier<Optional<Duration>> work, Turns turns) {
        return new Worker(name, unused -> work.get(), turns);
    }

    String name() {
        return name;
    }

    @Override
    public synchronized void onStart() {
        if (alarm == null) {
            alarm = new Alarm(name, this::round);
            up();
        }
    }

    @Override
    public synchronized void onStop() {
        if (alarm != null) {
            alarm.close();
            alarm = null;
        }
    }

    @Override
    public void up() {
        var set = alarm;
        if (set != null) {
            set.soon();
        }
    }

    void round() {
        if (!here.tryLock()) {
            return;
        }
        try {
            alone();
        } catch (RuntimeException failure) {
            LOG.error("{} failed; it is tried again", name, failure);
        } finally {
            here.unlock();
        }
    }

    private void alone() {
        try (var turn = turns.take(name).orElse(null)) {
            if (turn != null) {
                work.during(turn).ifPresent(this::again);
            }
        }
    }

    private void again(Duration delay) {
        var set = alarm;
        if (set != null) {
            set.in(delay);
        }
    }
}
