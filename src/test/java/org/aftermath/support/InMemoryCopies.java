package org.aftermath.support;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.aftermath.core.page.Copies;

public final class InMemoryCopies implements Copies {

    private final Set<Long> pages = ConcurrentHashMap.newKeySet();

    @Override
    public boolean includes(long pageId) {
        return pages.contains(pageId);
    }

    @Override
    public void add(long pageId) {
        pages.add(pageId);
    }

    @Override
    public void forget(long pageId) {
        pages.remove(pageId);
    }
}
