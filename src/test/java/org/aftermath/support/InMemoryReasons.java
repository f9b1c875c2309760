package org.aftermath.support;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Reason;
import org.aftermath.core.move.Reasons;

public final class InMemoryReasons implements Reasons {

    private final Map<List<Object>, Reason> reasons = new ConcurrentHashMap<>();

    @Override
    public List<Reason> ofPage(long pageId) {
        return reasons.values().stream()
                .filter(reason -> reason.uid().pageId() == pageId)
                .toList();
    }

    @Override
    public List<Reason> of(FollowUpUid uid) {
        return reasons.values().stream()
                .filter(reason -> reason.uid().equals(uid))
                .toList();
    }

    @Override
    public synchronized boolean keep(Reason reason) {
        var move = List.<Object>of(reason.uid(), reason.what(), reason.moved());
        var known = reasons.get(move);
        if (known != null && !known.at().isBefore(reason.at())) {
            return false;
        }
        reasons.put(move, reason);
        return true;
    }

    @Override
    public void forget(long pageId) {
        reasons.values().removeIf(reason -> reason.uid().pageId() == pageId);
    }
}
