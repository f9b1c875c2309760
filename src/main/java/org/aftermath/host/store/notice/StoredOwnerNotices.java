package org.aftermath.host.store.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.aftermath.core.notice.OwnerNotices;
import org.aftermath.core.people.UserRef;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Due;

/** Owners to be told, in the host's database. */
public final class StoredOwnerNotices implements OwnerNotices {

    private final ActiveObjects ao;

    public StoredOwnerNotices(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void ask(Notice notice, Instant due) {
        ao.executeInTransaction(() -> {
            forget(notice.pageId());
            return ao.create(
                    OwnerNoticeRow.class,
                    new Columns()
                            .with("PAGE_ID", notice.pageId())
                            .with("USER_KEY", notice.owner().key())
                            .with("ATTEMPTS", notice.attempts())
                            .with("DUE_AT", due.toEpochMilli())
                            .toArray());
        });
    }

    @Override
    public List<Notice> due(Instant now, int limit) {
        return Arrays.stream(ao.find(OwnerNoticeRow.class, Due.query(now, limit)))
                .map(row -> new Notice(row.getPageId(), new UserRef(row.getUserKey()), row.getAttempts()))
                .toList();
    }

    @Override
    public void settle(Notice notice) {
        ao.deleteWithSQL(
                OwnerNoticeRow.class,
                "PAGE_ID = ? AND USER_KEY = ?",
                notice.pageId(),
                notice.owner().key());
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(OwnerNoticeRow.class, "PAGE_ID = ?", pageId);
    }
}
