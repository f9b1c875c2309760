package org.aftermath.support;

import java.util.ArrayList;
import java.util.List;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.tracker.Tidings;

public final class InMemoryTidings implements Tidings {

    private final List<Tiding> waiting = new ArrayList<>();
    private long last;

    @Override
    public synchronized void add(FollowUpUid uid) {
        waiting.add(new Tiding(++last, uid));
    }

    @Override
    public synchronized List<Tiding> waiting(int limit) {
        return waiting.stream().limit(limit).toList();
    }

    @Override
    public synchronized void settle(List<Tiding> tidings) {
        waiting.removeAll(tidings);
    }
}
