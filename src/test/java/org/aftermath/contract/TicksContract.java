package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.aftermath.core.duty.Duty;
import org.aftermath.core.duty.Tick;
import org.aftermath.core.duty.Ticks;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public abstract class TicksContract {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Tick SCHEDULED = new Tick(42, Duty.SCHEDULE, FakePeople.ref("sre"), NOW);
    private static final Tick TOLD = new Tick(42, Duty.TELL, FakePeople.ref("engineer"), NOW.plusSeconds(5));

    private final Ticks ticks = ticks();

    /** Nothing done anywhere. */
    protected abstract Ticks ticks();

    @Test
    public void tellsWhatIsDoneOnAPage() {
        assertThat(ticks.add(SCHEDULED)).isTrue();
        assertThat(ticks.add(TOLD)).isTrue();
        assertThat(ticks.add(new Tick(43, Duty.TELL, FakePeople.ref("sre"), NOW)))
                .isTrue();

        assertThat(ticks.ofPage(42)).containsExactlyInAnyOrder(SCHEDULED, TOLD);
    }

    @Test
    public void keepsTheFirstTickOfADuty() {
        ticks.add(SCHEDULED);

        assertThat(ticks.add(new Tick(42, Duty.SCHEDULE, FakePeople.ref("engineer"), NOW.plusSeconds(9))))
                .isFalse();
        assertThat(ticks.ofPage(42)).containsExactly(SCHEDULED);
    }

    @Test
    public void takesTheTickOfOneOfTwoWhoTickTogether() throws Exception {
        for (var page = 100; page < 120; page++) {
            var mine = new Tick(page, Duty.TELL, FakePeople.ref("sre"), NOW);
            var theirs = new Tick(page, Duty.TELL, FakePeople.ref("engineer"), NOW);

            assertThat(Together.call(() -> ticks.add(mine), () -> ticks.add(theirs)))
                    .containsExactlyInAnyOrder(true, false);
            assertThat(ticks.ofPage(page)).hasSize(1);
        }
    }

    @Test
    public void takesATickBackOnce() {
        ticks.add(SCHEDULED);
        ticks.add(TOLD);

        assertThat(ticks.remove(42, Duty.SCHEDULE)).isTrue();
        assertThat(ticks.remove(42, Duty.SCHEDULE)).isFalse();
        assertThat(ticks.ofPage(42)).containsExactly(TOLD);
    }

    @Test
    public void forgetsAPage() {
        ticks.add(SCHEDULED);
        ticks.add(new Tick(43, Duty.TELL, FakePeople.ref("sre"), NOW));

        ticks.forget(42);

        assertThat(ticks.ofPage(42)).isEmpty();
        assertThat(ticks.ofPage(43)).hasSize(1);
    }
}
