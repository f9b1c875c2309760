package org.aftermath.host.store.postmortem;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import org.aftermath.core.history.Change;
import org.aftermath.core.history.ChangeLog;
import org.aftermath.core.people.UserRef;
import org.aftermath.host.store.Columns;

/** The changed facts in the host's database. */
public final class StoredChangeLog implements ChangeLog {

    private final ActiveObjects ao;

    public StoredChangeLog(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(Change change) {
        ao.create(
                FactChangeRow.class,
                new Columns()
                        .with("PAGE_ID", change.pageId())
                        .with("FACT_NAME", change.fact())
                        .with("VALUE_BEFORE", change.before())
                        .with("VALUE_AFTER", change.after())
                        .with("USER_KEY", change.who().key())
                        .with("CHANGED_AT", change.when().toEpochMilli())
                        .with("REASON", change.reason())
                        .toArray());
    }

    @Override
    public List<Change> ofPage(long pageId, int limit) {
        var newestFirst =
                Query.select().where("PAGE_ID = ?", pageId).order("ID DESC").limit(limit);
        return Arrays.stream(ao.find(FactChangeRow.class, newestFirst))
                .map(StoredChangeLog::read)
                .toList();
    }

    private static Change read(FactChangeRow row) {
        return new Change(
                row.getPageId(),
                row.getFactName(),
                Columns.text(row.getValueBefore()),
                Columns.text(row.getValueAfter()),
                new UserRef(row.getUserKey()),
                Instant.ofEpochMilli(row.getChangedAt()),
                Columns.text(row.getReason()));
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(FactChangeRow.class, "PAGE_ID = ?", pageId);
    }
}
