package org.aftermath.support;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aftermath.core.lint.Pass;
import org.aftermath.core.lint.Passes;

public final class InMemoryPasses implements Passes {

    private final Map<List<Object>, Pass> passes = new ConcurrentHashMap<>();

    @Override
    public List<Pass> ofPage(long pageId) {
        return passes.values().stream().filter(pass -> pass.pageId() == pageId).toList();
    }

    @Override
    public boolean keep(Pass pass) {
        return passes.putIfAbsent(List.of(pass.pageId(), pass.finding()), pass) == null;
    }

    @Override
    public boolean drop(long pageId, String finding) {
        return passes.remove(List.<Object>of(pageId, finding)) != null;
    }

    @Override
    public void forget(long pageId) {
        passes.values().removeIf(pass -> pass.pageId() == pageId);
    }
}
