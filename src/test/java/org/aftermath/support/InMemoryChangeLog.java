package org.aftermath.support;

import java.util.ArrayList;
import java.util.List;
import org.aftermath.core.history.Change;
import org.aftermath.core.history.ChangeLog;

public final class InMemoryChangeLog implements ChangeLog {

    private final List<Change> changes = new ArrayList<>();

    @Override
    public void add(Change change) {
        changes.add(0, change);
    }

    @Override
    public List<Change> ofPage(long pageId, int limit) {
        return changes.stream()
                .filter(each -> each.pageId() == pageId)
                .limit(limit)
                .toList();
    }

    @Override
    public void forget(long pageId) {
        changes.removeIf(each -> each.pageId() == pageId);
    }
}
