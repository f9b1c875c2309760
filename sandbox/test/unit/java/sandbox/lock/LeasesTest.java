package sandbox.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.store.DatabaseAddress;
import sandbox.store.JdbcDatabase;

public class LeasesTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Hand clock = new Hand();
    private JdbcDatabase database;
    private Leases first;
    private Leases second;

    @Before
    public void open() {
        database = JdbcDatabase.open(DatabaseAddress.h2File(folder.getRoot().toPath(), "locks"));
        first = new Leases(database, clock, "first");
        second = new Leases(database, clock, "second");
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void belongsToOneNodeAtATime() {
        assertThat(first.take("x", MINUTE)).isTrue();
        assertThat(second.take("x", MINUTE)).isFalse();
        assertThat(second.take("y", MINUTE)).isTrue();
        first.release("x");
        assertThat(second.take("x", MINUTE)).isTrue();
    }

    @Test
    public void passesOnWhenItsHolderHasDied() {
        first.take("x", MINUTE);
        clock.advance(MINUTE);
        assertThat(second.take("x", MINUTE)).isTrue();
        assertThat(first.take("x", MINUTE)).isFalse();
    }

    @Test
    public void isNotGivenBackByAnother() {
        first.take("x", MINUTE);
        second.release("x");
        assertThat(second.take("x", MINUTE)).isFalse();
    }

    @Test
    public void outlivesARollbackOfItsCaller() {
        try {
            database.inTransaction(() -> {
                first.take("x", MINUTE);
                throw new IllegalStateException("rolled back");
            });
        } catch (IllegalStateException e) {
            assertThat(second.take("x", MINUTE)).isFalse();
        }
    }

    @Test
    public void locksBetweenThreadsAndNodes() throws Exception {
        try (var here = new ClusterLocks(first);
                var there = new ClusterLocks(second)) {
            var lock = here.getLockForName("work");
            lock.lock();
            lock.lock();
            assertThat(lock.isHeldByCurrentThread()).isTrue();
            assertThat(there.getLockForName("work").tryLock()).isFalse();
            assertThat(CompletableFuture.supplyAsync(lock::tryLock).get(10, TimeUnit.SECONDS))
                    .isFalse();
            lock.unlock();
            assertThat(there.getLockForName("work").tryLock()).isFalse();
            lock.unlock();
            assertThat(there.getLockForName("work").tryLock(10, TimeUnit.SECONDS))
                    .isTrue();
        }
    }

    @Test
    public void doesNotHoldALockForEverThatItCouldNotGiveBack() {
        var lost = JdbcDatabase.open(DatabaseAddress.h2File(folder.getRoot().toPath(), "lost"));
        try (var locks = new ClusterLocks(new Leases(lost, clock, "first"))) {
            var lock = locks.getLockForName("work");
            lock.lock();
            lost.close();

            assertThatThrownBy(lock::unlock).isInstanceOf(RuntimeException.class);

            assertThat(lock.isHeldByCurrentThread()).isFalse();
        }
    }

    /** A clock that is moved by hand. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-21T00:00:00Z");

        void advance(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
