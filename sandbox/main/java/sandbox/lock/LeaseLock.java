package sandbox.lock;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads of this node queue at a lock of their own; the first of them competes with the other node for the lease. */
final class LeaseLock implements ClusterLock {

    private static final Logger LOG = LoggerFactory.getLogger(LeaseLock.class);
    private static final long POLL_MILLIS = 50;

    private final String name;
    private final Leases leases;
    private final ReentrantLock local = new ReentrantLock();

    LeaseLock(String name, Leases leases) {
        this.name = name;
        this.leases = leases;
    }

    @Override
    public boolean isHeldByCurrentThread() {
        return local.isHeldByCurrentThread();
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                lockInterruptibly();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        tryLock(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    @Override
    public boolean tryLock() {
        if (!local.tryLock()) {
            return false;
        }
        if (local.getHoldCount() > 1 || takeLease()) {
            return true;
        }
        local.unlock();
        return false;
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long start = System.nanoTime();
        long limit = unit.toNanos(time);
        if (!local.tryLock(time, unit)) {
            return false;
        }
        if (local.getHoldCount() > 1) {
            return true;
        }
        boolean taken = false;
        try {
            taken = awaitLease(start, limit);
            return taken;
        } finally {
            if (!taken) {
                local.unlock();
            }
        }
    }

    @Override
    public void unlock() {
        if (!local.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException(name + " is not held by this thread");
        }
        try {
            if (local.getHoldCount() == 1) {
                leases.release(name);
            }
        } finally {
            // A lease that could not be given back ends by itself once nobody here renews it.
            local.unlock();
        }
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("a lock of a cluster has no conditions");
    }

    void renew() {
        if (local.isLocked()) {
            try {
                leases.take(name, ClusterLocks.LEASE);
            } catch (RuntimeException e) {
                LOG.warn("the lease of {} could not be renewed", name, e);
            }
        }
    }

    void abandon() {
        if (local.isLocked()) {
            leases.release(name);
        }
    }

    private boolean awaitLease(long start, long limit) throws InterruptedException {
        while (!takeLease()) {
            if (System.nanoTime() - start >= limit) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        return true;
    }

    private boolean takeLease() {
        return leases.take(name, ClusterLocks.LEASE);
    }
}
