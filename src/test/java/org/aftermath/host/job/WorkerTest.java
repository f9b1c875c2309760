package org.aftermath.host.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class WorkerTest {

    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final ClusterLock lock = mock(ClusterLock.class);
    private final Semaphore rounds = new Semaphore(0);
    private Supplier<Optional<Duration>> work = Optional::empty;
    private final Worker worker = new Worker("work", this::round, locks);

    private Optional<Duration> round() {
        try {
            return work.get();
        } finally {
            rounds.release();
        }
    }

    @Before
    public void aLockForAll() {
        when(locks.getLockForName("work")).thenReturn(lock);
        when(lock.tryLock()).thenReturn(true);
    }

    @After
    public void stop() {
        worker.onStop();
    }

    @Test
    public void worksAndGivesTheLockBack() {
        worker.round();

        assertThat(rounds.availablePermits()).isEqualTo(1);
        verify(lock).unlock();
    }

    @Test
    public void leavesTheWorkToWhoeverHasTheLock() {
        when(lock.tryLock()).thenReturn(false);

        worker.round();

        assertThat(rounds.availablePermits()).isZero();
        verify(lock, never()).unlock();
    }

    @Test
    public void outlivesAFailure() throws InterruptedException {
        var calls = new AtomicInteger();
        work = () -> {
            if (calls.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
            }
            return Optional.empty();
        };

        worker.onStart();

        assertThat(rounds.tryAcquire(2, 5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    public void worksSoonWhenWokenAndAgainWhenTheWorkAsksForIt() throws InterruptedException {
        var calls = new AtomicInteger();
        work = () -> calls.incrementAndGet() == 1 ? Optional.of(Duration.ofMillis(10)) : Optional.empty();

        worker.onStart();

        assertThat(rounds.tryAcquire(2, 5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    public void sleepsOnceStopped() {
        worker.onStart();
        worker.onStop();
        rounds.drainPermits();

        worker.up();

        assertThat(rounds.availablePermits()).isZero();
    }
}
