package org.aftermath.core.ticket;

import org.aftermath.core.delivery.DeadLetter;
import org.aftermath.core.delivery.TendDeadLetters;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/** Tells on the follow-up what was decided about a ticket that could not be made. */
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
        tickets.keepProblem(letter.uid(), Message.of("aftermath.ticket.dropped", drop.reason()));
    }
}
