package org.aftermath.host.store;

import java.time.Clock;
import org.aftermath.contract.TidingsContract;
import org.aftermath.host.store.ticket.StoredTidings;
import org.aftermath.host.store.ticket.TidingRow;
import org.aftermath.support.Databases;

public class PostgresTidingsTest extends TidingsContract {

    @Override
    protected StoredTidings tidings(Clock clock) {
        return new StoredTidings(Databases.postgres(TidingRow.class), clock);
    }
}
