package org.aftermath.host.store;

import java.time.Clock;
import org.aftermath.contract.TicketOutboxContract;
import org.aftermath.core.outbox.TicketOutbox;
import org.aftermath.host.store.ticket.StoredTicketOutbox;
import org.aftermath.host.store.ticket.TicketRequestRow;
import org.aftermath.support.Databases;

public class PostgresTicketOutboxTest extends TicketOutboxContract {

    @Override
    protected TicketOutbox outbox(Clock clock) {
        return new StoredTicketOutbox(Databases.postgres(TicketRequestRow.class), clock);
    }
}
