package org.aftermath.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aftermath.core.label.Labels;
import org.aftermath.core.label.PageLabels;
import org.aftermath.core.postmortem.Postmortem;

/** Our labels on pages, none to begin with. */
public final class FakeLabels implements PageLabels {

    private final Map<Long, List<String>> borne = new HashMap<>();

    @Override
    public void keep(Postmortem postmortem) {
        borne.put(postmortem.pageId(), Labels.of(postmortem));
    }

    @Override
    public void clear(long pageId) {
        borne.put(pageId, List.of());
    }

    public List<String> of(long pageId) {
        return borne.getOrDefault(pageId, List.of());
    }
}
