package org.aftermath.core.outbox;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.outbox.AskAgain.Outcome;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.support.FollowUpBuilder;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryTicketOutbox;
import org.aftermath.support.InMemoryTickets;
import org.aftermath.support.MovableClock;
import org.junit.Test;

public class AskAgainTest {

    private static final FollowUpUid UID = new FollowUpUid(42, "a");
    private static final UserRef SRE = new UserRef("sre-key");

    private final MovableClock clock = new MovableClock();
    private final InMemoryFollowUps followUps = new InMemoryFollowUps();
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final InMemoryTicketOutbox outbox = new InMemoryTicketOutbox(clock);
    private final AtomicInteger woken = new AtomicInteger();
    private final AskAgain askAgain = new AskAgain(followUps, tickets, outbox, woken::incrementAndGet);

    @Test
    public void putsARefusedOneBackIntoTheOutboxAndWakesTheWorker() {
        page(aFollowUp());
        tickets.keepProblem(UID, Message.of("aftermath.ticket.refused", "Team is required."));

        assertThat(askAgain.ask(UID, SRE)).isEqualTo(new Outcome.Asked());

        assertThat(outbox.due(clock.instant(), 10))
                .containsExactly(new TicketOutbox.Request(UID, SRE, 0, 1, clock.instant()));
        assertThat(tickets.find(UID).flatMap(Tickets.Known::problem)).isEmpty();
        assertThat(woken).hasValue(1);
    }

    @Test
    public void answersWithTheTicketThereIs() {
        page(aFollowUp());
        tickets.keep(aTicket().build());

        assertThat(askAgain.ask(UID, SRE))
                .isEqualTo(new Outcome.Present(aTicket().build()));
        assertThat(woken).hasValue(0);
    }

    @Test
    public void knowsNothingOfAFollowUpThatIsGone() {
        assertThat(askAgain.ask(UID, SRE)).isEqualTo(new Outcome.Unknown());
    }

    @Test
    public void saysWhatIsMissing() {
        page(aFollowUp().withoutOwner());

        assertThat(askAgain.ask(UID, SRE))
                .isEqualTo(new Outcome.Refused(List.of(Message.of("aftermath.followup.missing.owner"))));
    }

    @Test
    public void asksForNoTicketThatTheRulesDoNotWant() {
        page(aFollowUp().of(Urgency.P2));

        assertThat(askAgain.ask(UID, SRE))
                .isEqualTo(new Outcome.Refused(List.of(Message.of("aftermath.ticket.unwanted"))));
        assertThat(outbox.nextDue()).isEmpty();
    }

    private void page(FollowUpBuilder followUp) {
        followUps.replace(42, List.of(followUp.build()));
    }
}
