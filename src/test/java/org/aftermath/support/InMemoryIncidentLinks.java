package org.aftermath.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aftermath.core.incident.IncidentLinks;

public final class InMemoryIncidentLinks implements IncidentLinks {

    private record Entry(Link link, Instant due) {}

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public synchronized void ask(Link link, Instant due) {
        settle(link);
        entries.add(new Entry(link, due));
    }

    @Override
    public synchronized List<Link> due(Instant now, int limit) {
        return entries.stream()
                .filter(each -> !each.due().isAfter(now))
                .sorted(Comparator.comparing(Entry::due))
                .limit(limit)
                .map(Entry::link)
                .toList();
    }

    @Override
    public synchronized void settle(Link link) {
        entries.removeIf(each ->
                each.link().pageId() == link.pageId() && each.link().issue().equals(link.issue()));
    }

    @Override
    public synchronized void forget(long pageId) {
        entries.removeIf(each -> each.link().pageId() == pageId);
    }
}
