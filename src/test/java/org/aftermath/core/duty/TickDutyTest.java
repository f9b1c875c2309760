package org.aftermath.core.duty;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.aftermath.core.history.Change;
import org.aftermath.core.people.UserRef;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePages;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryChangeLog;
import org.aftermath.support.InMemoryTicks;
import org.aftermath.support.PlainTransactions;
import org.junit.Test;

public class TickDutyTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final UserRef SRE = FakePeople.ref("sre");

    private final InMemoryTicks ticks = new InMemoryTicks();
    private final InMemoryChangeLog log = new InMemoryChangeLog();
    private final FakePages pages = new FakePages().with(42);
    private final FakeActingUser acting = new FakeActingUser().loggedIn("sre");
    private final TickDuty duty = new TickDuty(ticks, log, new PlainTransactions(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    public void saysWhoDidItAndWhen() {
        duty.done(42, Duty.PRESENT, SRE);

        assertThat(list().lines().get(Duty.PRESENT.ordinal()))
                .isEqualTo(new Checklist.Line(
                        Duty.PRESENT,
                        Optional.of(new Tick(42, Duty.PRESENT, SRE, NOW)),
                        FakePeople.of("sre").find(SRE)));
        assertThat(list().done()).isEqualTo(1);
        assertThat(list().total()).isEqualTo(7);
        assertThat(log.ofPage(42, 9)).containsExactly(new Change(42, "duty.present", "no", "yes", SRE, NOW, ""));
    }

    @Test
    public void writesNothingDownThatIsSoAlready() {
        duty.done(42, Duty.PRESENT, SRE);
        duty.done(42, Duty.PRESENT, FakePeople.ref("engineer"));
        duty.open(42, Duty.TELL, SRE);

        assertThat(log.ofPage(42, 9)).hasSize(1);
        assertThat(ticks.ofPage(42)).extracting(Tick::who).containsExactly(SRE);
    }

    @Test
    public void takesATickBackAndSaysSo() {
        duty.done(42, Duty.PRESENT, SRE);
        duty.open(42, Duty.PRESENT, SRE);

        assertThat(list().done()).isZero();
        assertThat(log.ofPage(42, 9)).extracting(Change::after).containsExactly("no", "yes");
    }

    @Test
    public void knowsWhoseListItIsAndWhoMayTick() {
        assertThat(list().mine()).isTrue();
        assertThat(list().editable()).isTrue();

        acting.loggedIn("engineer");
        pages.lock(42);

        assertThat(list().mine()).isFalse();
        assertThat(list().editable()).isFalse();
    }

    private Checklist list() {
        return new ShowDuties(ticks, FakePeople.of("sre"), pages, acting)
                .of(aPostmortem().build());
    }
}
