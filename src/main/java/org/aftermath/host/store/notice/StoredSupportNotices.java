package org.aftermath.host.store.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.notice.SupportNotices;
import org.aftermath.core.people.UserRef;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Due;

/** Supporters to be told, in the host's database. */
public final class StoredSupportNotices implements SupportNotices {

    private static final String GROUP = "*";

    private final ActiveObjects ao;

    public StoredSupportNotices(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void ask(Notice notice, Instant due) {
        ao.executeInTransaction(() -> {
            settle(notice);
            return ao.create(
                    SupportNoticeRow.class,
                    new Columns()
                            .with("PAGE_ID", notice.pageId())
                            .with("USER_KEY", key(notice))
                            .with("ATTEMPTS", notice.attempts())
                            .with("DUE_AT", due.toEpochMilli())
                            .toArray());
        });
    }

    @Override
    public List<Notice> due(Instant now, int limit) {
        return Arrays.stream(ao.find(SupportNoticeRow.class, Due.query(now, limit)))
                .map(row -> new Notice(row.getPageId(), reader(row.getUserKey()), row.getAttempts()))
                .toList();
    }

    @Override
    public void settle(Notice notice) {
        ao.deleteWithSQL(SupportNoticeRow.class, "PAGE_ID = ? AND USER_KEY = ?", notice.pageId(), key(notice));
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(SupportNoticeRow.class, "PAGE_ID = ?", pageId);
    }

    private static String key(Notice notice) {
        return notice.reader().map(UserRef::key).orElse(GROUP);
    }

    private static Optional<UserRef> reader(String key) {
        return key.equals(GROUP) ? Optional.empty() : Optional.of(new UserRef(key));
    }
}
