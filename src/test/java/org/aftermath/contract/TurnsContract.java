package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.aftermath.core.delivery.Turn;
import org.aftermath.core.delivery.Turns;
import org.aftermath.support.MovableClock;
import org.junit.Test;

public abstract class TurnsContract {

    private static final Duration LENGTH = Duration.ofSeconds(30);

    private final MovableClock clock = new MovableClock();
    private final Turns turns = turns(clock, LENGTH);
    private final AtomicInteger written = new AtomicInteger();

    /** Nobody has had a turn yet. */
    protected abstract Turns turns(Clock clock, Duration length);

    @Test
    public void givesEachWorkToOneAtATime() {
        assertThat(turns.take("a")).isPresent();
        assertThat(turns.take("a")).isEmpty();
        assertThat(turns.take("b")).isPresent();
    }

    @Test
    public void givesItToTheNextWhenItIsGivenBack() {
        turns.take("a").orElseThrow().close();

        assertThat(turns.take("a")).isPresent();
    }

    @Test
    public void passesTheWorkOfADeadNodeOn() {
        turns.take("a");
        clock.pass(LENGTH.minusMillis(1));
        assertThat(turns.take("a")).isEmpty();

        clock.pass(Duration.ofMillis(2));

        assertThat(turns.take("a")).isPresent();
    }

    @Test
    public void lastsAsLongAsItIsUsed() {
        var turn = turns.take("a").orElseThrow();
        for (var i = 0; i < 5; i++) {
            clock.pass(Duration.ofSeconds(20));
            assertThat(turn.write(written::incrementAndGet)).isTrue();
        }

        assertThat(turns.take("a")).isEmpty();
        assertThat(written).hasValue(5);
    }

    @Test
    public void lastsOnIfNobodyElseTookItMeanwhile() {
        var turn = turns.take("a").orElseThrow();
        clock.pass(Duration.ofHours(1));

        assertThat(turn.lasts()).isTrue();
        assertThat(turns.take("a")).isEmpty();
    }

    @Test
    public void letsNobodyWriteWhoLostTheTurn() {
        var slept = turns.take("a").orElseThrow();
        clock.pass(LENGTH.plusMillis(1));
        var taken = turns.take("a").orElseThrow();

        assertThat(slept.lasts()).isFalse();
        assertThat(slept.write(written::incrementAndGet)).isFalse();
        slept.close();

        assertThat(written).hasValue(0);
        assertThat(taken.lasts()).isTrue();
        taken.close();
        assertThat(slept.lasts()).isFalse();
    }

    @Test
    public void keepsTheTurnWhenAWriteFails() {
        var turn = turns.take("a").orElseThrow();

        assertThatThrownBy(() -> turn.write(() -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(turn.lasts()).isTrue();
    }

    @Test
    public void givesItToOneOfManyThatAskTogether() throws Exception {
        for (var round = 0; round < 20; round++) {
            var work = "race" + round;
            var taken = Together.call(() -> turns.take(work), () -> turns.take(work), () -> turns.take(work));
            assertThat(taken.stream().filter(Optional::isPresent)).hasSize(1);
            taken.stream().flatMap(Optional::stream).forEach(Turn::close);

            var again = Together.call(() -> turns.take(work), () -> turns.take(work));
            assertThat(again.stream().filter(Optional::isPresent)).hasSizeLessThanOrEqualTo(1);
        }
    }
}
