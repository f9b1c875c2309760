package org.aftermath.core.agreement;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.agreement.ApplyToTicket.Outcome;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Amendment;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.support.FakeTracker;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryTickets;
import org.junit.Test;

public class ApplyToTicketTest {

    private static final FollowUpUid UID = new FollowUpUid(42, "a");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

    private final InMemoryFollowUps followUps = new InMemoryFollowUps();
    private final InMemoryTickets tickets = new InMemoryTickets();
    private final FakeTracker tracker = new FakeTracker();
    private final ApplyToTicket apply = new ApplyToTicket(followUps, tickets, tracker);

    @Test
    public void sendsOnlyWhatDiffersAndWasAskedFor() {
        movedInJira();

        var outcome = apply(Agreed.DUE, Agreed.URGENCY);

        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        assertThat(tracker.amended)
                .containsExactly(new Amendment(UID, Optional.of(DAY), Optional.empty(), Optional.empty()));
        assertThat(ticketDue()).contains(DAY);
    }

    @Test
    public void asksForNothingThatDiffersNoMore() {
        followUps.replace(42, List.of(aFollowUp().due(DAY).build()));
        tickets.keep(aTicket().due(DAY).build());

        assertThat(apply(Agreed.DUE)).isEqualTo(new Outcome.Refused(Message.of("aftermath.difference.none")));
        assertThat(tracker.amended).isEmpty();
    }

    @Test
    public void repeatsARefusalAndChangesNothing() {
        movedInJira();
        tracker.refusing("You may not edit");

        assertThat(apply(Agreed.DUE))
                .isEqualTo(new Outcome.Refused(Message.of("aftermath.ticket.refused", "You may not edit")));
        assertThat(ticketDue()).contains(DAY.plusDays(7));
    }

    @Test
    public void saysThatJiraIsAway() {
        movedInJira();
        tracker.away();

        assertThat(apply(Agreed.DUE)).isInstanceOf(Outcome.Unreachable.class);
    }

    @Test
    public void saysThatThePersonMustAllowItFirst() {
        movedInJira();
        tracker.unauthorised();

        assertThat(apply(Agreed.DUE)).isEqualTo(new Outcome.Refused(Message.of("aftermath.ticket.authorise")));
    }

    @Test
    public void knowsNothingOfFollowUpsWithoutTickets() {
        followUps.replace(42, List.of(aFollowUp().build()));

        assertThat(apply(Agreed.DUE)).isEqualTo(new Outcome.Unknown());
    }

    private void movedInJira() {
        followUps.replace(42, List.of(aFollowUp().due(DAY).build()));
        tickets.keep(aTicket().due(DAY.plusDays(7)).build());
    }

    private Optional<LocalDate> ticketDue() {
        return tickets.find(UID).flatMap(Tickets.Known::ticket).flatMap(Ticket::due);
    }

    private Outcome apply(Agreed... what) {
        return apply.apply(UID, Set.of(what), new UserRef("SRE"));
    }
}
