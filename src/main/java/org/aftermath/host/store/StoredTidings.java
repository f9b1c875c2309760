package org.aftermath.host.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.tracker.Tidings;

/** Tidings in Active Objects. */
public final class StoredTidings implements Tidings {

    private static final int AT_ONCE = 100;

    private final ActiveObjects ao;

    public StoredTidings(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(FollowUpUid uid) {
        ao.create(TidingRow.class, new DBParam(TidingRow.FOLLOW_UP, uid.toString()));
    }

    @Override
    public List<Tiding> waiting(int limit) {
        var oldest = Query.select().order(TidingRow.ID + " ASC").limit(limit);
        return Arrays.stream(ao.find(TidingRow.class, oldest))
                .map(row -> new Tiding(
                        row.getID(), FollowUpUid.parse(row.getFollowUp()).orElseThrow()))
                .toList();
    }

    @Override
    public void settle(List<Tiding> tidings) {
        for (var start = 0; start < tidings.size(); start += AT_ONCE) {
            delete(tidings.subList(start, Math.min(start + AT_ONCE, tidings.size())));
        }
    }

    private void delete(List<Tiding> tidings) {
        var marks = String.join(", ", Collections.nCopies(tidings.size(), "?"));
        var ids = tidings.stream().map(tiding -> (Object) (int) tiding.id()).toArray();
        ao.deleteWithSQL(TidingRow.class, TidingRow.ID + " IN (" + marks + ")", ids);
    }
}
