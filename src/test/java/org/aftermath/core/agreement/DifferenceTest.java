package org.aftermath.core.agreement;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.move.Agreed;
import org.aftermath.support.FollowUpBuilder;
import org.aftermath.support.TicketBuilder;
import org.junit.Test;

public class DifferenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

    @Test
    public void nothingDiffersWhereBothSayTheSame() {
        assertThat(between(aFollowUp().due(DAY).owned("Engineer"), aTicket().due(DAY)))
                .isEmpty();
    }

    @Test
    public void namesBothDates() {
        assertThat(between(aFollowUp().due(DAY), aTicket().due(DAY.plusDays(7))))
                .containsExactly(new Difference(Agreed.DUE, "2026-12-15", "2026-12-22"));
    }

    @Test
    public void aDateTakenAwayDiffers() {
        assertThat(between(aFollowUp().due(DAY), aTicket()))
                .containsExactly(new Difference(Agreed.DUE, "2026-12-15", ""));
    }

    @Test
    public void whatThePageLeavesOpenDiffersFromNothing() {
        assertThat(between(aFollowUp().withoutDue().withoutOwner(), aTicket().due(DAY)))
                .isEmpty();
    }

    @Test
    public void namesUrgencyAndOwner() {
        var followUp = aFollowUp().due(DAY).of(Urgency.P1).owned("sre");

        assertThat(between(followUp, aTicket().due(DAY).moved(Urgency.P2)))
                .containsExactly(
                        new Difference(Agreed.URGENCY, "P1", "P2"), new Difference(Agreed.OWNER, "sre", "engineer"));
    }

    @Test
    public void whatIsOverDiffersFromNothing() {
        assertThat(between(aFollowUp().due(DAY), aTicket().done())).isEmpty();
    }

    private static List<Difference> between(FollowUpBuilder followUp, TicketBuilder ticket) {
        return Difference.between(followUp.build(), ticket.build());
    }
}
