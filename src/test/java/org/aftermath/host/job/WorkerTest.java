package org.aftermath.host.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.aftermath.support.InMemoryTurns;
import org.junit.After;
import org.junit.Test;

public class WorkerTest {

    private final InMemoryTurns turns = new InMemoryTurns(Clock.systemUTC(), Duration.ofMinutes(1));
    private final Semaphore rounds = new Semaphore(0);
    private Supplier<Optional<Duration>> work = Optional::empty;
    private final Worker worker = Worker.unfenced("work", this::round, turns);

    private Optional<Duration> round() {
        try {
            return work.get();
        } finally {
            rounds.release();
        }
    }

    @After
    public void stop() {
        worker.onStop();
    }

    @Test
    public void worksAndGivesTheTurnBack() {
        worker.round();

        assertThat(rounds.availablePermits()).isEqualTo(1);
        assertThat(turns.take("work")).isPresent();
    }

    @Test
    public void leavesTheWorkToWhoeverHasTheTurn() {
        turns.take("work");

        worker.round();

        assertThat(rounds.availablePermits()).isZero();
    }

    @Test
    public void worksOnOneThreadAtATimeEvenWhenItsTurnHasRunOut() {
        var other = new Thread(worker::round);
        work = () -> {
            other.start();
            join(other);
            return Optional.empty();
        };

        worker.round();

        assertThat(rounds.availablePermits()).isEqualTo(1);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
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

    @Test
    public void waitsForWhatItIsDoingBeforeItStops() throws InterruptedException {
        var begun = new Semaphore(0);
        var goOn = new Semaphore(0);
        var ended = new AtomicInteger();
        work = () -> {
            begun.release();
            goOn.acquireUninterruptibly();
            ended.incrementAndGet();
            return Optional.of(Duration.ZERO);
        };
        var round = new Thread(worker::round);
        round.start();
        begun.acquire();
        var endedWhenStopped = new AtomicInteger();
        var stop = new Thread(() -> {
            worker.onStop();
            endedWhenStopped.set(ended.get());
        });

        stop.start();
        goOn.release();
        stop.join();
        round.join();

        assertThat(endedWhenStopped).hasValue(1);
    }

    @Test
    public void beginsNothingAfterItHasStopped() {
        worker.onStop();

        worker.round();

        assertThat(rounds.availablePermits()).isZero();
    }

    @Test
    public void writesDownWhatItHasBegunAndBeginsNothingMoreWhileItStops() {
        var said = new java.util.ArrayList<Boolean>();
        var stopping = new java.util.concurrent.atomic.AtomicReference<Worker>();
        var fenced = new Worker(
                "fenced",
                turn -> {
                    said.add(turn.lasts());
                    stopping.get().onStop();
                    said.add(turn.write(() -> {}));
                    said.add(turn.lasts());
                    return Optional.empty();
                },
                turns);
        stopping.set(fenced);

        fenced.round();

        assertThat(said).containsExactly(true, true, false);
    }
}
