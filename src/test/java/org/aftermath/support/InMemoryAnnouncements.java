package org.aftermath.support;

import java.util.ArrayList;
import java.util.List;
import org.aftermath.core.ticket.Announcements;

public final class InMemoryAnnouncements implements Announcements {

    private final List<Announcement> waiting = new ArrayList<>();
    private long last;

    @Override
    public synchronized void ask(long pageId) {
        waiting.add(new Announcement(++last, pageId));
    }

    @Override
    public synchronized List<Announcement> waiting(int limit) {
        return waiting.stream().limit(limit).toList();
    }

    @Override
    public synchronized void settle(List<Announcement> announcements) {
        waiting.removeAll(announcements);
    }

    @Override
    public synchronized void forget(long pageId) {
        waiting.removeIf(each -> each.pageId() == pageId);
    }
}
