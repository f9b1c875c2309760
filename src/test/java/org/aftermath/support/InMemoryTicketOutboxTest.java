package org.aftermath.support;

import java.time.Clock;
import org.aftermath.contract.TicketOutboxContract;
import org.aftermath.core.outbox.TicketOutbox;

public class InMemoryTicketOutboxTest extends TicketOutboxContract {

    @Override
    protected TicketOutbox outbox(Clock clock) {
        return new InMemoryTicketOutbox(clock);
    }
}
