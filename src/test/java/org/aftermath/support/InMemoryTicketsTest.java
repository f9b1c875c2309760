package org.aftermath.support;

import org.aftermath.contract.TicketsContract;
import org.aftermath.core.ticket.Tickets;

public class InMemoryTicketsTest extends TicketsContract {

    @Override
    protected Tickets tickets() {
        return new InMemoryTickets();
    }
}
