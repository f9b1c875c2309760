package org.aftermath.host.job;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.aftermath.core.delivery.Turn;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.work.Wake;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one piece of work, at most once at a time in the whole cluster: when woken, and when the work itself asks to be
 * done again. A failure is logged and never ends it.
 */
public final class Worker implements Wake, LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    /** Longer than any single answer is waited for. */
    private static final Duration LAST_ROUND = Duration.ofSeconds(20);

    private final String name;
    private final Work work;
    private final Turns turns;
    private final ReentrantLock here = new ReentrantLock();
    private volatile @Nullable Alarm alarm;
    private volatile boolean stopping;

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
        resume();
        if (alarm == null) {
            alarm = new Alarm(name, this::round);
            up();
        }
    }

    /** Begins nothing more and waits for what is being done: nobody may find us at work when the host takes its things back. */
    @Override
    public synchronized void onStop() {
        stopping = true;
        if (alarm != null) {
            alarm.close();
            alarm = null;
        }
        try {
            if (here.tryLock(LAST_ROUND.toMillis(), TimeUnit.MILLISECONDS)) {
                here.unlock();
            } else {
                LOG.warn("{} is still at work and ends with what it is doing", name);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    void resume() {
        stopping = false;
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
            if (!stopping) {
                alone();
            }
        } catch (RuntimeException failure) {
            LOG.error("{} failed; it is tried again", name, failure);
        } finally {
            here.unlock();
        }
    }

    private void alone() {
        try (var turn = turns.take(name).orElse(null)) {
            if (turn != null) {
                work.during(new UntilStopped(turn)).ifPresent(this::again);
            }
        }
    }

    private void again(Duration delay) {
        var set = alarm;
        if (set != null) {
            set.in(delay);
        }
    }

    /** What has been begun is written down; nothing more is begun once the worker stops. */
    private final class UntilStopped implements Turn {

        private final Turn turn;

        UntilStopped(Turn turn) {
            this.turn = turn;
        }

        @Override
        public boolean lasts() {
            return !stopping && turn.lasts();
        }

        @Override
        public boolean write(Runnable writes) {
            return turn.write(writes);
        }

        @Override
        public void close() {
            turn.close();
        }
    }
}
