package org.aftermath.host.job;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final Supplier<Optional<Duration>> work;
    private final ClusterLockService locks;
    private volatile @Nullable Alarm alarm;

    /**
     * @param name of the work, unique in the cluster
     * @param work what is done; says how long it takes until there is something to do again, empty if it does not know
     */
    public Worker(String name, Supplier<Optional<Duration>> work, ClusterLockService locks) {
        this.name = name;
        this.work = work;
        this.locks = locks;
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
        try {
            alone();
        } catch (RuntimeException failure) {
            LOG.error("{} failed; it is tried again", name, failure);
        }
    }

    private void alone() {
        var lock = locks.getLockForName(name);
        if (lock.tryLock()) {
            try {
                work.get().ifPresent(this::again);
            } finally {
                lock.unlock();
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
