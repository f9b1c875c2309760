package org.aftermath.host.store;

import org.aftermath.contract.TidingsContract;
import org.aftermath.core.tracker.Tidings;
import org.aftermath.support.Databases;

public class H2TidingsTest extends TidingsContract {

    @Override
    protected Tidings tidings() {
        return new StoredTidings(Databases.h2(TidingRow.class));
    }
}
