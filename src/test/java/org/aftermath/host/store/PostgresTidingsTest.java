package org.aftermath.host.store;

import org.aftermath.contract.TidingsContract;
import org.aftermath.core.tracker.Tidings;
import org.aftermath.support.Databases;

public class PostgresTidingsTest extends TidingsContract {

    @Override
    protected Tidings tidings() {
        return new StoredTidings(Databases.postgres(TidingRow.class));
    }
}
