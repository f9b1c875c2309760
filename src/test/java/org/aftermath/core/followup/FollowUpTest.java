package org.aftermath.core.followup;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.Decision.Exposure;
import org.aftermath.core.text.Message;
import org.junit.Test;

public class FollowUpTest {

    @Test
    public void becomesATicketByRuleOnlyIfUrgent() {
        assertThat(aFollowUp().of(Urgency.P1).build().wantsTicket()).isTrue();
        assertThat(aFollowUp().of(Urgency.P2).build().wantsTicket()).isFalse();
        assertThat(aFollowUp().being(Commitment.DONE).build().wantsTicket()).isFalse();
    }

    @Test
    public void becomesATicketForAReasonAllTheSame() {
        var asked = new Decision(
                Commitment.COMMITTED, "", "audit asks for it", List.of(), List.of(), Optional.empty(), Exposure.NONE);

        assertThat(aFollowUp().of(Urgency.P3).decided(asked).build().wantsTicket())
                .isTrue();
    }

    @Test
    public void needsASponsorInTheLongTerm() {
        var alone = aFollowUp().lasting(Term.LONG);

        assertThat(alone.build().missing()).containsExactly(Message.of("aftermath.followup.missing.sponsor"));
        assertThat(alone.sponsored("manager").build().missing()).isEmpty();
    }

    @Test
    public void isDroppedOnlyWithAReasonAndARiskOwnerForEachDissent() {
        var dissents = List.of(new Dissent("support", Optional.of("manager")), new Dissent("sre", Optional.empty()));

        assertThat(dropped("", dissents, Exposure.NONE).unsettled())
                .containsExactly(
                        Message.of("aftermath.followup.missing.reason"),
                        Message.of("aftermath.followup.missing.riskowner", "sre"));
        assertThat(dropped("cost > risk", dissents.subList(0, 1), Exposure.NONE).unsettled())
                .isEmpty();
    }

    @Test
    public void tellsTheClientOfRiskAndCost() {
        assertThat(dropped("x", List.of(), new Exposure("", "a month", true)).unsettled())
                .containsExactly(Message.of("aftermath.followup.missing.exposure"));
        assertThat(dropped("x", List.of(), new Exposure("an hour", "a month", true))
                        .unsettled())
                .isEmpty();
    }

    private static FollowUp dropped(String reason, List<Dissent> dissents, Exposure exposure) {
        return aFollowUp()
                .decided(new Decision(Commitment.WONTDO, reason, "", List.of(), dissents, Optional.empty(), exposure))
                .build();
    }
}
