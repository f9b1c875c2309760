package org.aftermath.host.store.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import org.aftermath.core.notice.News;
import org.aftermath.core.people.UserRef;
import org.aftermath.host.store.Columns;

/** What people are to see, in the host's database. */
public final class StoredNews implements News {

    private final ActiveObjects ao;

    public StoredNews(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void tell(Item item) {
        ao.executeInTransaction(() -> {
            forget(item.pageId());
            return ao.create(
                    NewsRow.class,
                    new Columns()
                            .with("PAGE_ID", item.pageId())
                            .with("USER_KEY", item.reader().key())
                            .with("SHOWN_FROM", item.from().toEpochMilli())
                            .toArray());
        });
    }

    @Override
    public List<Item> of(UserRef reader, Instant now, int limit) {
        var query = Query.select()
                .where("USER_KEY = ? AND SHOWN_FROM <= ?", reader.key(), now.toEpochMilli())
                .order("SHOWN_FROM ASC, ID ASC")
                .limit(limit);
        return Arrays.stream(ao.find(NewsRow.class, query))
                .map(row -> new Item(
                        row.getPageId(), new UserRef(row.getUserKey()), Instant.ofEpochMilli(row.getShownFrom())))
                .toList();
    }

    @Override
    public void settle(long pageId, UserRef reader) {
        ao.deleteWithSQL(NewsRow.class, "PAGE_ID = ? AND USER_KEY = ?", pageId, reader.key());
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(NewsRow.class, "PAGE_ID = ?", pageId);
    }
}
