package org.aftermath.host.store.postmortem;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import net.java.ao.Query;
import org.aftermath.core.facts.Status;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.history.StatusHistory;
import org.aftermath.core.people.UserRef;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Criteria;
import org.aftermath.host.store.Rows;

/** The status history in the host's database. */
public final class StoredStatusHistory implements StatusHistory {

    private final ActiveObjects ao;

    public StoredStatusHistory(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(StatusChange change) {
        ao.create(
                StatusChangeRow.class,
                new Columns()
                        .with("PAGE_ID", change.pageId())
                        .with("FROM_STATUS", change.from().name())
                        .with("TO_STATUS", change.to().name())
                        .with("USER_KEY", change.who().key())
                        .with("CHANGED_AT", change.when().toEpochMilli())
                        .with("REASON", change.reason())
                        .toArray());
    }

    @Override
    public List<StatusChange> ofPage(long pageId, int limit) {
        var newestFirst =
                Query.select().where("PAGE_ID = ?", pageId).order("ID DESC").limit(limit);
        return Arrays.stream(ao.find(StatusChangeRow.class, newestFirst))
                .map(StoredStatusHistory::read)
                .toList();
    }

    /** In no order. */
    public List<StatusChange> ofPages(Collection<Long> pageIds) {
        return Rows.read(
                ao,
                StatusChangeRow.class,
                Criteria.among(StatusChangeRow.class, "PAGE_ID", pageIds),
                StoredStatusHistory::read);
    }

    private static StatusChange read(StatusChangeRow row) {
        return new StatusChange(
                row.getPageId(),
                Status.valueOf(row.getFromStatus()),
                Status.valueOf(row.getToStatus()),
                new UserRef(row.getUserKey()),
                Instant.ofEpochMilli(row.getChangedAt()),
                Columns.text(row.getReason()));
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(StatusChangeRow.class, "PAGE_ID = ?", pageId);
    }
}
