package org.aftermath.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aftermath.core.notice.News;
import org.aftermath.core.people.UserRef;

public final class InMemoryNews implements News {

    private final List<Item> items = new ArrayList<>();

    @Override
    public synchronized void tell(Item item) {
        forget(item.pageId());
        items.add(item);
    }

    @Override
    public synchronized List<Item> of(UserRef reader, Instant now, int limit) {
        return items.stream()
                .filter(each -> each.reader().equals(reader) && !each.from().isAfter(now))
                .sorted(Comparator.comparing(Item::from))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void settle(long pageId, UserRef reader) {
        items.removeIf(each -> each.pageId() == pageId && each.reader().equals(reader));
    }

    @Override
    public synchronized void forget(long pageId) {
        items.removeIf(each -> each.pageId() == pageId);
    }
}
