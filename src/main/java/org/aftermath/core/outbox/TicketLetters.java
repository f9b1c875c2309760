package org.aftermath.core.outbox;

import org.aftermath.core.delivery.DeadLetter;
import org.aftermath.core.delivery.TendDeadLetters;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.work.Writes;

/**
 * Tells on the follow-up what was decided about a ticket that could not be made. A follow-up that has its ticket lacks
 * nothing that people would have to know.
 */
@Writes
public final class TicketLetters implements TendDeadLetters.Sequel {

    private final Tickets tickets;

    public TicketLetters(Tickets tickets) {
        this.tickets = tickets;
    }

    @Override
    public void revived(DeadLetter letter) {
        tickets.clearProblem(letter.uid());
    }

    @Override
    public void dropped(DeadLetter letter, DeadLetter.Drop drop) {
        if (tickets.find(letter.uid()).flatMap(Tickets.Known::ticket).isEmpty()) {
            tickets.keepProblem(letter.uid(), Message.of("aftermath.ticket.dropped", drop.reason()));
        }
    }
}
