package org.aftermath.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.FollowUps;

public final class InMemoryFollowUps implements FollowUps {

    private final Map<Long, List<FollowUp>> byPage = new ConcurrentHashMap<>();

    @Override
    public List<FollowUp> ofPage(long pageId) {
        return byPage.getOrDefault(pageId, List.of());
    }

    @Override
    public Optional<FollowUp> find(FollowUpUid uid) {
        return ofPage(uid.pageId()).stream()
                .filter(each -> each.uid().equals(uid))
                .findFirst();
    }

    @Override
    public boolean standElsewhere(long pageId, Set<String> macroIds) {
        return byPage.entrySet().stream()
                .filter(entry -> entry.getKey() != pageId)
                .flatMap(entry -> entry.getValue().stream())
                .anyMatch(each -> macroIds.contains(each.uid().macroId()));
    }

    @Override
    public List<FollowUp> replace(long pageId, List<FollowUp> followUps) {
        var before = byPage.put(pageId, List.copyOf(followUps));
        return before == null ? List.of() : before;
    }

    @Override
    public void forget(long pageId) {
        byPage.remove(pageId);
    }
}
