package sandbox.lock;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Locks that all nodes of a product share. While a lock is held its lease is renewed. */
public final class ClusterLocks implements ClusterLockService, AutoCloseable {

    static final Duration LEASE = Duration.ofSeconds(20);

    private final Leases leases;
    private final Map<String, LeaseLock> locks = new ConcurrentHashMap<>();
    private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "cluster locks");
        thread.setDaemon(true);
        return thread;
    });

    public ClusterLocks(Leases leases) {
        this.leases = leases;
        long period = LEASE.toMillis() / 4;
        renewal.scheduleWithFixedDelay(
                () -> locks.values().forEach(LeaseLock::renew), period, period, TimeUnit.MILLISECONDS);
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, name -> new LeaseLock("lock:" + name, leases));
    }

    @Override
    public void close() {
        renewal.shutdownNow();
        locks.values().forEach(LeaseLock::abandon);
    }
}
