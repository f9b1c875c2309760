package org.aftermath.host.store.followup;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Reason;
import org.aftermath.core.move.Reasons;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Criteria;
import org.aftermath.host.store.Rows;

/** Reasons for moves, in the host's database. */
public final class StoredReasons implements Reasons {

    private final ActiveObjects ao;

    public StoredReasons(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Reason> ofPage(long pageId) {
        return find(Rows.select(ReasonRow.class).where("PAGE_ID = ?", pageId));
    }

    /** In no order. */
    public List<Reason> ofPages(Collection<Long> pageIds) {
        return find(Criteria.among(ReasonRow.class, "PAGE_ID", pageIds));
    }

    @Override
    public List<Reason> of(FollowUpUid uid) {
        return find(Rows.select(ReasonRow.class).where("FOLLOW_UP_UID = ?", uid.toString()));
    }

    /** Whoever deletes the older row may write the newer one; of two at a time the second finds nothing to delete. */
    @Override
    public boolean keep(Reason reason) {
        var id = id(reason);
        return ao.executeInTransaction(() -> {
            var known = ao.count(ReasonRow.class, Query.select().where("MOVE_ID = ?", id)) > 0;
            var older = ao.deleteWithSQL(
                    ReasonRow.class,
                    "MOVE_ID = ? AND WRITTEN_AT < ?",
                    id,
                    reason.at().toEpochMilli());
            if (known && older == 0) {
                return false;
            }
            ao.create(ReasonRow.class, columns(id, reason));
            return true;
        });
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(ReasonRow.class, "PAGE_ID = ?", pageId);
    }

    private List<Reason> find(Query query) {
        return Rows.read(ao, ReasonRow.class, query, StoredReasons::read);
    }

    private static String id(Reason reason) {
        return reason.uid() + " " + reason.what().code() + " " + reason.moved().toEpochMilli();
    }

    private static DBParam[] columns(String id, Reason reason) {
        return new Columns()
                .with("MOVE_ID", id)
                .with("FOLLOW_UP_UID", reason.uid().toString())
                .with("PAGE_ID", reason.uid().pageId())
                .with("WHAT_CODE", reason.what().code())
                .with("MOVED_AT", reason.moved().toEpochMilli())
                .with("WORDS", reason.text())
                .with("WRITTEN_BY", reason.by())
                .with("WRITTEN_AT", reason.at().toEpochMilli())
                .toArray();
    }

    private static Reason read(ReasonRow row) {
        return new Reason(
                FollowUpUid.parse(row.getFollowUpUid()).orElseThrow(),
                Agreed.of(row.getWhatCode()).orElseThrow(),
                Instant.ofEpochMilli(row.getMovedAt()),
                row.getWords(),
                Columns.text(row.getWrittenBy()),
                Instant.ofEpochMilli(row.getWrittenAt()));
    }
}
