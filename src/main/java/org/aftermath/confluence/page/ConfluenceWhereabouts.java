package org.aftermath.confluence.page;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.SpaceManager;
import org.aftermath.core.upkeep.Whereabouts;

/** Spaces and pages that Confluence has. */
public final class ConfluenceWhereabouts implements Whereabouts {

    private final SpaceManager spaces;
    private final PageManager pages;

    public ConfluenceWhereabouts(SpaceManager spaces, PageManager pages) {
        this.spaces = spaces;
        this.pages = pages;
    }

    @Override
    public boolean hasSpace(String spaceKey) {
        return spaces.getSpace(spaceKey) != null;
    }

    @Override
    public boolean hasPage(long pageId) {
        return pages.getPage(pageId) != null;
    }

    @Override
    public boolean isInUse(long pageId) {
        var page = pages.getPage(pageId);
        return page != null && page.isCurrent() && !page.isDeleted();
    }
}
