package org.aftermath.host.store;

import org.aftermath.contract.SupportNoticesContract;
import org.aftermath.core.notice.SupportNotices;
import org.aftermath.host.store.notice.StoredSupportNotices;
import org.aftermath.host.store.notice.SupportNoticeRow;
import org.aftermath.support.Databases;

public class PostgresSupportNoticesTest extends SupportNoticesContract {

    @Override
    protected SupportNotices notices() {
        return new StoredSupportNotices(Databases.postgres(SupportNoticeRow.class));
    }
}
