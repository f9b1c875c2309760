package org.aftermath.support;

import java.util.ArrayList;
import java.util.List;
import org.aftermath.core.announcement.Announcements;
import org.aftermath.core.followup.FollowUpUid;

public final class InMemoryAnnouncements implements Announcements {

    private final List<Long> pages = new ArrayList<>();

    /** In the order of asking. */
    public synchronized List<Long> pages() {
        return List.copyOf(pages);
    }

    @Override
    public synchronized void ask(long pageId) {
        pages.add(pageId);
    }

    @Override
    public synchronized void ask(FollowUpUid uid) {
        pages.add(uid.pageId());
    }

    @Override
    public synchronized void forget(long pageId) {
        pages.removeIf(page -> page == pageId);
    }
}
