package org.aftermath.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aftermath.core.notice.SupportNotices;

public final class InMemorySupportNotices implements SupportNotices {

    private record Entry(Notice notice, Instant due) {}

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public synchronized void ask(Notice notice, Instant due) {
        settle(notice);
        entries.add(new Entry(notice, due));
    }

    @Override
    public synchronized List<Notice> due(Instant now, int limit) {
        return entries.stream()
                .filter(each -> !each.due().isAfter(now))
                .sorted(Comparator.comparing(Entry::due))
                .limit(limit)
                .map(Entry::notice)
                .toList();
    }

    @Override
    public synchronized void settle(Notice notice) {
        entries.removeIf(each -> each.notice().pageId() == notice.pageId()
                && each.notice().reader().equals(notice.reader()));
    }

    @Override
    public synchronized void forget(long pageId) {
        entries.removeIf(each -> each.notice().pageId() == pageId);
    }
}
