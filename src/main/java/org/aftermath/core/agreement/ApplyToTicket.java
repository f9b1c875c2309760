package org.aftermath.core.agreement;

import java.util.Set;
import java.util.stream.Collectors;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.outbox.TicketTracker;
import org.aftermath.core.outbox.TicketTracker.Answer;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Amendment;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.work.Writes;

/**
 * Makes the ticket say what the page says, where somebody wants it so. Asks the tracker at once, because a person waits
 * for the answer; what it refuses is not tried again. Whether that person may change the page is for the caller to check,
 * whether they may change the ticket for the tracker.
 */
@Writes
public final class ApplyToTicket {

    private final FollowUps followUps;
    private final Tickets tickets;
    private final TicketTracker tracker;

    public ApplyToTicket(FollowUps followUps, Tickets tickets, TicketTracker tracker) {
        this.followUps = followUps;
        this.tickets = tickets;
        this.tracker = tracker;
    }

    /** How it went. */
    public sealed interface Outcome {

        /** The ticket as it is now; the page's copy of it says the same. */
        record Applied(Ticket ticket) implements Outcome {}

        /** Nobody knows that follow-up, or it has no ticket. */
        record Unknown() implements Outcome {}

        /** Nothing of that differs (any more), or the tracker will not have it. */
        record Refused(Message why) implements Outcome {}

        /** The tracker does not answer; nothing is known to have changed. */
        record Unreachable(Message why) implements Outcome {}
    }

    /** @param what is to be as the page says; the rest stays */
    public Outcome apply(FollowUpUid uid, Set<Agreed> what, UserRef onBehalfOf) {
        var ticket = tickets.find(uid).flatMap(Tickets.Known::ticket);
        return followUps
                .find(uid)
                .flatMap(followUp -> ticket.map(known -> apply(followUp, known, what, onBehalfOf)))
                .orElseGet(Outcome.Unknown::new);
    }

    private Outcome apply(FollowUp followUp, Ticket ticket, Set<Agreed> what, UserRef onBehalfOf) {
        var differing = Difference.between(followUp, ticket).stream()
                .map(Difference::what)
                .filter(what::contains)
                .collect(Collectors.toSet());
        if (differing.isEmpty()) {
            return new Outcome.Refused(Message.of("aftermath.difference.none"));
        }
        return outcome(tracker.amend(Amendment.of(followUp, differing), onBehalfOf));
    }

    private Outcome outcome(Answer answer) {
        if (answer instanceof Answer.Opened opened) {
            tickets.keep(opened.ticket());
            return new Outcome.Applied(opened.ticket());
        }
        if (answer instanceof Answer.Refused refused) {
            return new Outcome.Refused(refused.reason());
        }
        if (answer instanceof Answer.Unauthorised unauthorised) {
            return new Outcome.Refused(unauthorised.reason());
        }
        // What else the tracker says is about asking again, which nobody does here.
        return new Outcome.Unreachable(Message.of("aftermath.difference.failed"));
    }
}
