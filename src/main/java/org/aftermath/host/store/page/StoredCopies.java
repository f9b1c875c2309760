package org.aftermath.host.store.page;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.Query;
import org.aftermath.core.page.Copies;
import org.aftermath.host.store.Columns;

/** Known copies in the host's database. */
public final class StoredCopies implements Copies {

    private final ActiveObjects ao;

    public StoredCopies(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public boolean includes(long pageId) {
        return ao.count(CopyRow.class, Query.select().where("PAGE_ID = ?", pageId)) > 0;
    }

    @Override
    public void add(long pageId) {
        if (!includes(pageId)) {
            ao.create(CopyRow.class, new Columns().with("PAGE_ID", pageId).toArray());
        }
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(CopyRow.class, "PAGE_ID = ?", pageId);
    }
}
