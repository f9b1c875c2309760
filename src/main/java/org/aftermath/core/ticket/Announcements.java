package org.aftermath.core.ticket;

import java.util.List;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * Pages of which the tracker does not know the latest yet (port). Says nothing of what changed: the page is looked at
 * when it is told of. Joins the caller's transaction; one contract test binds every implementation.
 */
public interface Announcements extends PageMemory {

    /** @param id grows with every announcement */
    record Announcement(long id, long pageId) {}

    @Writes
    void ask(long pageId);

    /** Oldest first. */
    List<Announcement> waiting(int limit);

    /** Takes exactly these off the list. */
    @Writes
    void settle(List<Announcement> announcements);
}
