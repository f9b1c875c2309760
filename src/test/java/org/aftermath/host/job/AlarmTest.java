package org.aftermath.host.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

public class AlarmTest {

    private final Semaphore rings = new Semaphore(0);

    @Test
    public void ringsThreeTimesHoweverOftenItIsSet() throws InterruptedException {
        var begun = new CountDownLatch(1);
        try (var alarm = new Alarm("alarm", () -> {
            begun.countDown();
            rings.release();
        })) {
            for (var i = 0; i < 1_000; i++) {
                alarm.soon();
            }

            assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(rings.tryAcquire(3, 5, TimeUnit.SECONDS)).isTrue();
            assertThat(rings.availablePermits()).isZero();
        }
    }

    @Test
    public void leavesLongWaitsToTheScheduler() {
        try (var alarm = new Alarm("alarm", rings::release)) {
            alarm.in(Duration.ofMinutes(5));

            assertThat(alarm.isSet()).isFalse();
            alarm.in(Duration.ofSeconds(3));
            assertThat(alarm.isSet()).isTrue();
        }
    }

    @Test
    public void mindsNotBeingSetTooLate() {
        var alarm = new Alarm("alarm", rings::release);
        alarm.close();

        alarm.soon();

        assertThat(rings.availablePermits()).isZero();
    }
}
