package org.aftermath.contract;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.Decision;
import org.aftermath.core.followup.Dissent;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.followup.Grounds;
import org.aftermath.core.followup.Term;
import org.junit.Test;

public abstract class FollowUpsContract {

    private final FollowUps followUps = followUps();

    /** A store with nothing in it. */
    protected abstract FollowUps followUps();

    @Test
    public void forgetsAPage() {
        followUps.replace(42, List.of(aFollowUp().build()));
        followUps.replace(43, List.of(aFollowUp().withUid(43, "a").build()));

        followUps.forget(42);

        assertThat(followUps.ofPage(42)).isEmpty();
        assertThat(followUps.ofPage(43)).hasSize(1);
    }

    @Test
    public void keepsTheOrderOfThePage() {
        var page = List.of(
                aFollowUp().withUid(42, "b").build(),
                aFollowUp()
                        .withUid(42, "a")
                        .withoutOwner()
                        .withoutDue()
                        .saying("")
                        .build());

        followUps.replace(42, page);

        assertThat(followUps.ofPage(42)).isEqualTo(page);
        assertThat(followUps.find(new FollowUpUid(42, "a"))).contains(page.get(1));
    }

    @Test
    public void keepsGroundsAndDecisions() {
        var decision = new Decision(
                Commitment.WONTDO,
                "cost > risk",
                "audit",
                List.of("sre", "engineer"),
                List.of(new Dissent("support", Optional.of("manager")), new Dissent("sre", Optional.empty())),
                Optional.of(LocalDate.of(2027, 1, 11)),
                new Decision.Exposure("an hour a year", "three months", true));
        var followUp = aFollowUp()
                .lasting(Term.LONG)
                .sponsored("manager")
                .because(new Grounds("no failover", "a second provider", "no downtime"))
                .decided(decision)
                .build();

        followUps.replace(42, List.of(followUp));

        assertThat(followUps.ofPage(42)).containsExactly(followUp);
    }

    @Test
    public void forgetsWhatIsNoLongerOnThePage() {
        followUps.replace(42, List.of(aFollowUp().withUid(42, "a").build()));
        followUps.replace(42, List.of(aFollowUp().withUid(42, "b").build()));

        assertThat(followUps.find(new FollowUpUid(42, "a"))).isEmpty();
        assertThat(followUps.ofPage(42)).hasSize(1);

        followUps.replace(42, List.of());
        assertThat(followUps.ofPage(42)).isEmpty();
    }

    @Test
    public void leavesOtherPagesAlone() {
        followUps.replace(42, List.of(aFollowUp().withUid(42, "a").build()));
        followUps.replace(43, List.of(aFollowUp().withUid(43, "a").build()));
        followUps.replace(43, List.of());

        assertThat(followUps.ofPage(42)).hasSize(1);
    }

    @Test
    public void keepsLongTextsAndEveryCharacter() {
        var followUp = aFollowUp().saying("あ🔥‮<b>$x</b>'\"\\%_\n".repeat(500)).build();

        followUps.replace(42, List.of(followUp));

        assertThat(followUps.ofPage(42)).containsExactly(followUp);
    }

    @Test
    public void knowsMacrosThatStandElsewhere() {
        followUps.replace(42, List.of(aFollowUp().withUid(42, "a").build()));

        assertThat(followUps.standElsewhere(43, Set.of("x", "a"))).isTrue();
        assertThat(followUps.standElsewhere(42, Set.of("x", "a"))).isFalse();
        assertThat(followUps.standElsewhere(43, Set.of("x"))).isFalse();
        assertThat(followUps.standElsewhere(43, Set.of())).isFalse();
    }

    @Test
    public void looksForAnyNumberOfMacros() {
        var many = IntStream.range(0, 1200).mapToObj(number -> "id-" + number).collect(Collectors.toSet());
        followUps.replace(42, List.of(aFollowUp().withUid(42, "id-1100").build()));

        assertThat(followUps.standElsewhere(43, many)).isTrue();
    }
}
