package org.aftermath.confluence.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.util.Optional;
import org.aftermath.core.outline.Outline;
import org.aftermath.core.outline.Outlines;

/** Reads outlines from the pages themselves, so that they are never out of date. */
public final class ConfluenceOutlines implements Outlines {

    private final PageManager pages;

    public ConfluenceOutlines(PageManager pages) {
        this.pages = pages;
    }

    @Override
    public Outline ofPage(long pageId) {
        return Optional.ofNullable(pages.getPage(pageId))
                .map(Page::getBodyAsString)
                .map(OutlineReader::read)
                .orElse(Outline.BLANK);
    }
}
