package org.aftermath.support;

import java.util.HashSet;
import java.util.Set;
import org.aftermath.core.upkeep.Whereabouts;

/** Everything is there that was not taken away. */
public final class FakeWhereabouts implements Whereabouts {

    public final Set<String> lostSpaces = new HashSet<>();
    public final Set<Long> trashed = new HashSet<>();
    public final Set<Long> removed = new HashSet<>();

    @Override
    public boolean hasSpace(String spaceKey) {
        return !lostSpaces.contains(spaceKey);
    }

    @Override
    public boolean hasPage(long pageId) {
        return !removed.contains(pageId);
    }

    @Override
    public boolean isInUse(long pageId) {
        return hasPage(pageId) && !trashed.contains(pageId);
    }
}
