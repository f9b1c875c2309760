package org.aftermath.core.tracker;

import static org.aftermath.support.OrderBuilder.anOrder;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.ticket.Progress;
import org.aftermath.core.tracker.RecentChanges.Changed;
import org.aftermath.support.InMemoryClaims;
import org.aftermath.support.InMemoryTidings;
import org.aftermath.support.MovableClock;
import org.junit.Before;
import org.junit.Test;

public class SweepTest {

    private final MovableClock clock = new MovableClock();
    private final InMemoryClaims claims = new InMemoryClaims(clock);
    private final InMemoryTidings tidings = new InMemoryTidings();
    private final List<Changed> changed = new ArrayList<>();
    private final List<Duration> asked = new ArrayList<>();
    private final List<String> labelled = new ArrayList<>();
    private final List<String> unlabelled = new ArrayList<>();
    private final Sweep sweep =
            new Sweep(new Sweep.Tracker(this::within, this::look, this::relabel), claims, tidings, clock);

    private final Set<Long> deleted = new HashSet<>();

    private Progress look(Claim claim, Claim.IssueRef issue, long sequence) {
        return deleted.contains(issue.id())
                ? new Progress.Gone(claim.uid(), Optional.of(issue.key()), sequence)
                : new Progress.Seen(
                        aTicket().forFollowUp(claim.uid()).atSequence(sequence).build(), List.of());
    }

    private void relabel(Claim.IssueRef issue, List<String> before, List<String> now) {
        if (before.isEmpty()) {
            labelled.add(issue.key() + " " + now);
        } else {
            unlabelled.add(issue.id() + " " + before);
        }
    }

    private List<Changed> within(Duration time) {
        asked.add(time);
        return changed;
    }

    @Before
    public void aTicketToldOfNow() {
        var order = anOrder().build();
        claims.stake(order, "peer");
        claims.settle(order.uid(), new Claim.IssueRef(7, "OPS-7"));
        claims.nextSequence(order.uid());
    }

    @Test
    public void tellsAgainWhatChangedSinceItWasTold() {
        changed.add(new Changed(7, clock.instant().plusSeconds(1), Optional.empty()));

        sweep.run();

        assertThat(tidings.waiting(9)).hasSize(1);
    }

    @Test
    public void leavesAloneWhatWasToldAndWhatIsNoTicketOfOurs() {
        changed.add(new Changed(7, clock.instant(), Optional.empty()));
        changed.add(new Changed(8, clock.instant().plusSeconds(1), Optional.empty()));

        sweep.run();

        assertThat(tidings.waiting(9)).isEmpty();
    }

    @Test
    public void putsLabelsBackWhateverWasTold() {
        changed.add(new Changed(7, clock.instant(), Optional.empty()));

        sweep.run();

        assertThat(labelled).containsExactly("OPS-7 [postmortem, p0, sev1, sev1_20261118]");
    }

    @Test
    public void takesOurLabelsOffACopyAndNothingElse() {
        changed.add(new Changed(8, clock.instant(), Optional.of(new FollowUpUid(42, "a"))));
        changed.add(new Changed(9, clock.instant(), Optional.of(new FollowUpUid(42, "unknown"))));

        sweep.run();

        assertThat(labelled).isEmpty();
        assertThat(unlabelled).containsExactly("8 [postmortem, p0, sev1, sev1_20261118]");
        assertThat(tidings.waiting(9)).isEmpty();
    }

    @Test
    public void looksBackADayFirstAndThenToItsLastGoodRound() {
        sweep.run();
        clock.pass(Duration.ofMinutes(5));
        sweep.run();
        clock.pass(Duration.ofHours(3));
        sweep.run();

        assertThat(asked).containsExactly(Duration.ofDays(1), Duration.ofMinutes(20), Duration.ofMinutes(195));
    }

    @Test
    public void tellsOnceOfATicketWhoseDeletionNobodyHeard() {
        deleted.add(7L);

        sweep.run();
        sweep.run();

        assertThat(tidings.waiting(9)).hasSize(1);
    }

    @Test
    public void walksThroughAllTicketsInSomeRounds() {
        for (var i = 100; i < 400; i++) {
            var order = anOrder().forFollowUp("m" + i).build();
            claims.stake(order, "peer");
            claims.settle(order.uid(), new Claim.IssueRef(i, "OPS-" + i));
        }
        deleted.add(399L);
        sweep.run();
        assertThat(tidings.waiting(9)).isEmpty();

        sweep.run();

        assertThat(tidings.waiting(9)).hasSize(1);
    }
}
