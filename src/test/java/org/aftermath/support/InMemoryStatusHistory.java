package org.aftermath.support;

import java.util.ArrayList;
import java.util.List;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.history.StatusHistory;

public final class InMemoryStatusHistory implements StatusHistory {

    private final List<StatusChange> changes = new ArrayList<>();

    @Override
    public void add(StatusChange change) {
        changes.add(0, change);
    }

    @Override
    public List<StatusChange> ofPage(long pageId, int limit) {
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
