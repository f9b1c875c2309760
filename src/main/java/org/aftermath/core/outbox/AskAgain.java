package org.aftermath.core.outbox;

import java.util.List;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.work.Wake;
import org.aftermath.core.work.Writes;

/**
 * Asks once more for a ticket that was refused, lost or is late. Whether that person may change the page is for the
 * caller to check.
 */
@Writes
public final class AskAgain {

    /** How asking went. */
    public sealed interface Outcome {

        /** It is in the outbox, due at once. */
        record Asked() implements Outcome {}

        /** Nobody knows that follow-up. */
        record Unknown() implements Outcome {}

        /** There is a ticket already. */
        record Present(Ticket ticket) implements Outcome {}

        /** It is not to become a ticket as the page states it. */
        record Refused(List<Message> reasons) implements Outcome {}
    }

    private final FollowUps followUps;
    private final Tickets tickets;
    private final TicketOutbox outbox;
    private final Wake wake;

    public AskAgain(FollowUps followUps, Tickets tickets, TicketOutbox outbox, Wake wake) {
        this.followUps = followUps;
        this.tickets = tickets;
        this.outbox = outbox;
        this.wake = wake;
    }

    public Outcome ask(FollowUpUid uid, UserRef onBehalfOf) {
        var followUp = followUps.find(uid);
        if (followUp.isEmpty()) {
            return new Outcome.Unknown();
        }
        var ticket = tickets.find(uid).flatMap(Tickets.Known::ticket);
        if (ticket.isPresent()) {
            return new Outcome.Present(ticket.get());
        }
        return ask(followUp.get(), onBehalfOf);
    }

    private Outcome ask(FollowUp followUp, UserRef onBehalfOf) {
        if (!followUp.wantsTicket()) {
            return new Outcome.Refused(List.of(Message.of("aftermath.ticket.unwanted")));
        }
        if (!followUp.missing().isEmpty()) {
            return new Outcome.Refused(followUp.missing());
        }
        tickets.clearProblem(followUp.uid());
        outbox.ask(followUp.uid(), onBehalfOf);
        wake.up();
        return new Outcome.Asked();
    }
}
