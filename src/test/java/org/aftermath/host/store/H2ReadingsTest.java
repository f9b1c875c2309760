package org.aftermath.host.store;

import org.aftermath.contract.ReadingsContract;
import org.aftermath.core.sharing.Readings;
import org.aftermath.host.store.notice.ReadingRow;
import org.aftermath.host.store.notice.StoredReadings;
import org.aftermath.support.Databases;

public class H2ReadingsTest extends ReadingsContract {

    @Override
    protected Readings readings() {
        return new StoredReadings(Databases.h2(ReadingRow.class));
    }
}
