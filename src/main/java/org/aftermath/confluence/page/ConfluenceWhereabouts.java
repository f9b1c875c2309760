package org.aftermath.confluence.page;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.SpaceManager;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.aftermath.core.index.PageTraits;
import org.aftermath.core.upkeep.Whereabouts;
import org.jspecify.annotations.Nullable;

/** Spaces and pages that Confluence has, and what they are like; asks for nobody's permission. */
public final class ConfluenceWhereabouts implements Whereabouts, PageTraits {

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

    @Override
    public Optional<Traits> ofPage(long pageId) {
        return Optional.ofNullable(pages.getPage(pageId)).map(ConfluenceWhereabouts::traits);
    }

    private static Traits traits(Page page) {
        @Nullable Date made = page.getCreationDate();
        return new Traits(
                made == null ? Instant.EPOCH : made.toInstant(),
                page.getLabels().stream().map(Label::getName).toList());
    }
}
