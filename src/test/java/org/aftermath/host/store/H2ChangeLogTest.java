package org.aftermath.host.store;

import org.aftermath.contract.ChangeLogContract;
import org.aftermath.core.history.ChangeLog;
import org.aftermath.host.store.postmortem.FactChangeRow;
import org.aftermath.host.store.postmortem.StoredChangeLog;
import org.aftermath.support.Databases;

public class H2ChangeLogTest extends ChangeLogContract {

    @Override
    protected ChangeLog log() {
        return new StoredChangeLog(Databases.h2(FactChangeRow.class));
    }
}
