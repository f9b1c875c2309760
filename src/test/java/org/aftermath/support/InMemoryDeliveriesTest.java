package org.aftermath.support;

import java.time.Clock;
import org.aftermath.contract.DeliveriesContract;
import org.aftermath.core.webhook.Deliveries;

public class InMemoryDeliveriesTest extends DeliveriesContract {

    @Override
    protected Deliveries deliveries(Clock clock) {
        return new InMemoryDeliveries(clock);
    }
}
