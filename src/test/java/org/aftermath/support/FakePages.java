package org.aftermath.support;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Pages;

/** Pages that everybody sees and changes, except those that are hidden or locked. */
public final class FakePages implements Pages {

    private final Map<Long, PageFacts> pages = new HashMap<>();
    private final Set<Long> locked = new HashSet<>();

    public PageFacts add(long pageId) {
        var facts = new PageFacts(pageId, "INC", "Page " + pageId, "https://wiki.example/pages/" + pageId);
        pages.put(pageId, facts);
        return facts;
    }

    public FakePages with(long... pageIds) {
        for (var pageId : pageIds) {
            add(pageId);
        }
        return this;
    }

    public void hide(long pageId) {
        pages.remove(pageId);
    }

    public void lock(long pageId) {
        locked.add(pageId);
    }

    @Override
    public Optional<PageFacts> visible(long pageId) {
        return Optional.ofNullable(pages.get(pageId));
    }

    @Override
    public boolean editable(long pageId) {
        return pages.containsKey(pageId) && !locked.contains(pageId);
    }
}
