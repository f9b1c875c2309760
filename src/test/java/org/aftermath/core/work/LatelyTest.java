package org.aftermath.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.aftermath.support.MovableClock;
import org.junit.Test;

public class LatelyTest {

    private static final Duration MOMENT = Duration.ofMillis(500);

    private final MovableClock clock = new MovableClock();
    private final AtomicInteger looks = new AtomicInteger();
    private final Lately<Integer, Integer> lately = new Lately<>(key -> looks.incrementAndGet(), MOMENT, clock);

    @Test
    public void looksOnceInAMoment() {
        assertThat(lately.of(7)).isEqualTo(1);
        clock.pass(Duration.ofMillis(499));
        assertThat(lately.of(7)).isEqualTo(1);
        clock.pass(Duration.ofMillis(1));
        assertThat(lately.of(7)).isEqualTo(2);
    }

    @Test
    public void looksForEachByItself() {
        assertThat(lately.of(7)).isEqualTo(1);
        assertThat(lately.of(8)).isEqualTo(2);
    }

    @Test
    public void looksAgainOnceTheClockWasSetBack() {
        lately.of(7);
        clock.pass(Duration.ofHours(-1));
        assertThat(lately.of(7)).isEqualTo(2);
    }

    @Test
    public void keepsABoundedNumber() {
        IntStream.range(0, 5000).forEach(lately::of);
        var before = looks.get();

        IntStream.range(0, 5000).forEach(key -> lately.of(4999 - key));

        assertThat(looks.get() - before).isBetween(4000, 5000);
    }

    @Test
    public void letsManyShareOneLook() throws Exception {
        var asked = new CountDownLatch(1);
        var slow = new Lately<Integer, Integer>(
                key -> {
                    await(asked);
                    return looks.incrementAndGet();
                },
                MOMENT,
                clock);
        var threads = Executors.newFixedThreadPool(8);
        try {
            var answers = IntStream.range(0, 8)
                    .mapToObj(reader -> threads.submit(() -> slow.of(7)))
                    .toList();
            asked.countDown();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(1);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }
}
