package org.aftermath.host.store;

import org.aftermath.contract.TicketsContract;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.host.store.followup.FollowUpRow;
import org.aftermath.host.store.postmortem.PostmortemRow;
import org.aftermath.host.store.ticket.StoredTickets;
import org.aftermath.host.store.ticket.TicketRow;
import org.aftermath.support.Databases;

public class PostgresTicketsTest extends TicketsContract {

    @Override
    protected Tickets tickets() {
        return new StoredTickets(Databases.postgres(PostmortemRow.class, TicketRow.class, FollowUpRow.class));
    }
}
