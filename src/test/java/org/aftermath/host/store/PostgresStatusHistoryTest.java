package org.aftermath.host.store;

import org.aftermath.contract.StatusHistoryContract;
import org.aftermath.core.history.StatusHistory;
import org.aftermath.host.store.postmortem.StatusChangeRow;
import org.aftermath.host.store.postmortem.StoredStatusHistory;
import org.aftermath.support.Databases;

public class PostgresStatusHistoryTest extends StatusHistoryContract {

    @Override
    protected StatusHistory history() {
        return new StoredStatusHistory(Databases.postgres(StatusChangeRow.class));
    }
}
