package org.aftermath.host.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.java.ao.Query;
import org.aftermath.core.ticket.Announcements;

/** Announcements in the host's database. */
public final class StoredAnnouncements implements Announcements {

    private static final int AT_ONCE = 100;

    private final ActiveObjects ao;

    public StoredAnnouncements(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void ask(long pageId) {
        ao.create(AnnouncementRow.class, new Columns().with("PAGE_ID", pageId).toArray());
    }

    @Override
    public List<Announcement> waiting(int limit) {
        var oldest = Query.select().order("ID ASC").limit(limit);
        return Arrays.stream(ao.find(AnnouncementRow.class, oldest))
                .map(row -> new Announcement(row.getID(), row.getPageId()))
                .toList();
    }

    @Override
    public void settle(List<Announcement> announcements) {
        for (var start = 0; start < announcements.size(); start += AT_ONCE) {
            delete(announcements.subList(start, Math.min(start + AT_ONCE, announcements.size())));
        }
    }

    private void delete(List<Announcement> some) {
        var marks = String.join(", ", Collections.nCopies(some.size(), "?"));
        var ids = some.stream().map(each -> (Object) (int) each.id()).toArray();
        ao.deleteWithSQL(AnnouncementRow.class, "ID IN (" + marks + ")", ids);
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(AnnouncementRow.class, "PAGE_ID = ?", pageId);
    }
}
