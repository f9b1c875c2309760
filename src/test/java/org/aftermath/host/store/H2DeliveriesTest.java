package org.aftermath.host.store;

import java.time.Clock;
import org.aftermath.contract.DeliveriesContract;
import org.aftermath.core.webhook.Deliveries;
import org.aftermath.host.store.delivery.DeliveryRow;
import org.aftermath.host.store.delivery.StoredDeliveries;
import org.aftermath.support.Databases;

public class H2DeliveriesTest extends DeliveriesContract {

    @Override
    protected Deliveries deliveries(Clock clock) {
        return new StoredDeliveries(Databases.h2(DeliveryRow.class), clock);
    }
}
