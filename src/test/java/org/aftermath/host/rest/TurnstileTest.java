package org.aftermath.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.aftermath.support.MovableClock;
import org.junit.Test;

public class TurnstileTest {

    private final MovableClock clock = new MovableClock();
    private final Turnstile turnstile = new Turnstile(clock);

    @Test
    public void letsABurstThroughAndThenTellsHowLongToWait() {
        come("somebody", Turnstile.BURST - 1);
        assertThat(turnstile.wait("somebody")).isZero();

        come("somebody", 1);
        assertThat(turnstile.wait("somebody")).isEqualTo(1);
        come("somebody", 3 * Turnstile.PER_SECOND);
        assertThat(turnstile.wait("somebody")).isEqualTo(4);
        assertThat(turnstile.wait("somebody else")).isZero();
    }

    @Test
    public void letsSoManyASecondThroughAgain() {
        come("somebody", Turnstile.BURST + 3 * Turnstile.PER_SECOND);

        clock.pass(Duration.ofSeconds(3));
        assertThat(turnstile.wait("somebody")).isEqualTo(1);
        clock.pass(Duration.ofSeconds(1));
        assertThat(turnstile.wait("somebody")).isZero();
        clock.pass(Duration.ofDays(1));
        come("somebody", Turnstile.BURST - 1);
        assertThat(turnstile.wait("somebody")).isZero();
    }

    @Test
    public void staysSmallWhoeverComes() {
        come("somebody", Turnstile.BURST);
        for (var each = 0; each < 3 * Turnstile.REMEMBERED; each++) {
            turnstile.count("stranger " + each);
            assertThat(turnstile.wait("somebody")).isPositive();
        }

        assertThat(turnstile.remembered()).isEqualTo(Turnstile.REMEMBERED);
    }

    private void come(String who, int times) {
        IntStream.range(0, times).forEach(unused -> turnstile.count(who));
    }
}
