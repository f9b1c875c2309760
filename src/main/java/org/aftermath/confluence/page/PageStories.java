package org.aftermath.confluence.page;

import com.atlassian.confluence.pages.Page;
import org.aftermath.core.page.PageStory;
import org.jspecify.annotations.Nullable;

/** Reads a saved page as far as it concerns us. */
public final class PageStories {

    private final ConfluencePages pages;
    private final StorageReader reader;

    public PageStories(ConfluencePages pages, StorageReader reader) {
        this.pages = pages;
        this.reader = reader;
    }

    public PageStory of(Page page) {
        @Nullable String stored = page.getBodyAsString();
        var body = stored == null ? "" : stored;
        return new PageStory(pages.facts(page), reader.status(body), reader.followUps(body));
    }
}
