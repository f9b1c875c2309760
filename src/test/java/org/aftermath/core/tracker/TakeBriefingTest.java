package org.aftermath.core.tracker;

import static org.aftermath.support.OrderBuilder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.aftermath.core.claim.Brief;
import org.aftermath.core.claim.Briefing;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.claim.Standing;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Reason;
import org.aftermath.support.InMemoryClaims;
import org.aftermath.support.InMemoryReasons;
import org.aftermath.support.MovableClock;
import org.junit.Before;
import org.junit.Test;

public class TakeBriefingTest {

    private static final FollowUpUid UID = new FollowUpUid(42, "a");

    private final MovableClock clock = new MovableClock();
    private final InMemoryClaims claims = new InMemoryClaims(clock);
    private final InMemoryReasons reasons = new InMemoryReasons();
    private final List<String> relabelled = new ArrayList<>();
    private final TakeBriefing take = new TakeBriefing(
            claims, reasons, (issue, before, now) -> relabelled.add(issue.key() + " " + before + " " + now));

    @Before
    public void aTicket() {
        claims.stake(anOrder().labelled("postmortem", "sev1").build(), "peer");
        claims.settle(UID, new Claim.IssueRef(7, "OPS-7"));
    }

    @Test
    public void bringsTicketsInStepWithTheirPage() {
        var brief = anOrder().fromPage("Renamed").labelled("postmortem", "sev2").brief();

        assertThat(take.take(briefing(brief, 0))).isEqualTo(1);
        assertThat(take.take(briefing(brief, 0))).isZero();

        assertThat(claims.find(UID)).map(Claim::brief).contains(brief);
        assertThat(relabelled).containsExactly("OPS-7 [postmortem, sev1] [postmortem, sev2]");
    }

    @Test
    public void remembersThatThePageHasAFollowUpNoMore() {
        var brief = claims.find(UID).orElseThrow().brief();

        assertThat(take.take(new Briefing(clock.instant(), List.of(Briefing.Item.gone(UID)))))
                .isEqualTo(1);

        assertThat(claims.find(UID)).map(Claim::brief).contains(brief.standing(Standing.GONE));
        assertThat(relabelled).containsExactly("OPS-7 [postmortem, sev1] [postmortem, sev1]");
    }

    @Test
    public void passesOverWhatIsOlder() {
        take.take(briefing(anOrder().fromPage("Second").brief(), 1));

        assertThat(take.take(briefing(anOrder().fromPage("First").brief(), 0))).isZero();

        assertThat(claims.find(UID)).map(claim -> claim.origin().title()).contains("Second");
    }

    @Test
    public void keepsReasonsEvenOfOlderBriefings() {
        var brief = anOrder().brief();
        take.take(briefing(brief, 1));
        var reason = new Reason(UID, Agreed.DUE, Instant.EPOCH, "why", "sre", Instant.EPOCH);

        assertThat(take.take(new Briefing(clock.instant(), List.of(new Briefing.Item(UID, brief, List.of(reason))))))
                .isEqualTo(1);

        assertThat(reasons.of(UID)).containsExactly(reason);
    }

    @Test
    public void knowsNothingOfFollowUpsWithoutAClaim() {
        var other = new Briefing.Item(new FollowUpUid(42, "b"), anOrder().brief(), List.of());

        assertThat(take.take(new Briefing(clock.instant(), List.of(other)))).isZero();
    }

    private Briefing briefing(Brief brief, long second) {
        return new Briefing(clock.instant().plusSeconds(second), List.of(new Briefing.Item(UID, brief, List.of())));
    }
}
