package org.aftermath.support;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aftermath.core.label.PageLabels;

/** Our labels on pages, none to begin with. */
public final class FakeLabels implements PageLabels {

    private final Map<Long, List<String>> borne = new HashMap<>();

    @Override
    public void keep(long pageId, Collection<String> labels) {
        borne.put(pageId, List.copyOf(labels));
    }

    public List<String> of(long pageId) {
        return borne.getOrDefault(pageId, List.of());
    }
}
