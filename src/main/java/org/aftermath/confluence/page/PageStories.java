package org.aftermath.confluence.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.page.PageStory;
import org.aftermath.core.page.Stories;
import org.aftermath.core.postmortem.PageFacts;
import org.jspecify.annotations.Nullable;

/** Reads a saved page as far as it concerns us. */
public final class PageStories implements Stories {

    private final ConfluencePages pages;
    private final StorageReader reader;

    private final PageManager manager;

    public PageStories(ConfluencePages pages, StorageReader reader, PageManager manager) {
        this.pages = pages;
        this.reader = reader;
        this.manager = manager;
    }

    @Override
    public Optional<PageStory> ofPage(long pageId) {
        return Optional.ofNullable(manager.getPage(pageId))
                .filter(page -> page.isCurrent() && !page.isDeleted())
                .map(this::of);
    }

    /** What the board of a premortem says that is planned; empty if the page has no board. Asks for no permission. */
    public Optional<Map<String, String>> board(long pageId) {
        return Optional.ofNullable(manager.getPage(pageId))
                .filter(page -> page.isCurrent() && !page.isDeleted())
                .flatMap(page -> Optional.ofNullable(page.getBodyAsString()))
                .flatMap(reader::board);
    }

    public PageFacts facts(Page page) {
        return pages.facts(page);
    }

    public PageStory of(Page page) {
        @Nullable String stored = page.getBodyAsString();
        var told = reader.told(stored == null ? "" : stored);
        return new PageStory(pages.facts(page), told.status(), told.followUps());
    }
}
