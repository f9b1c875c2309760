package org.aftermath.host.store;

import org.aftermath.contract.OwnerNoticesContract;
import org.aftermath.core.notice.OwnerNotices;
import org.aftermath.host.store.notice.OwnerNoticeRow;
import org.aftermath.host.store.notice.StoredOwnerNotices;
import org.aftermath.support.Databases;

public class PostgresOwnerNoticesTest extends OwnerNoticesContract {

    @Override
    protected OwnerNotices notices() {
        return new StoredOwnerNotices(Databases.postgres(OwnerNoticeRow.class));
    }
}
