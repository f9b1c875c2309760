package org.aftermath.confluence.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftermath.confluence.people.ConfluenceActingUser;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.report.Origins;
import org.aftermath.core.ticket.Site;

/** Confluence's pages, seen with the acting user's permissions. */
public final class ConfluencePages implements Pages, Origins {

    private final PageManager pages;
    private final PermissionManager permissions;
    private final ConfluenceActingUser acting;
    private final Site site;

    public ConfluencePages(PageManager pages, PermissionManager permissions, ConfluenceActingUser acting, Site site) {
        this.pages = pages;
        this.permissions = permissions;
        this.acting = acting;
        this.site = site;
    }

    @Override
    public Optional<PageFacts> visible(long pageId) {
        return page(pageId, Permission.VIEW).map(this::facts);
    }

    @Override
    public boolean editable(long pageId) {
        return page(pageId, Permission.EDIT).isPresent();
    }

    @Override
    public Optional<Origin> origin(long pageId) {
        return page(pageId, Permission.VIEW)
                .map(page -> new Origin(page.getCreationDate().toInstant(), writers(page)));
    }

    private static Set<UserRef> writers(Page page) {
        return Stream.of(Optional.ofNullable(page.getCreator()), Optional.ofNullable(page.getLastModifier()))
                .flatMap(Optional::stream)
                .map(writer -> new UserRef(writer.getKey().getStringValue()))
                .collect(Collectors.toSet());
    }

    Optional<Page> page(long pageId, Permission permission) {
        return Optional.ofNullable(pages.getPage(pageId))
                .filter(page -> page.isCurrent() && !page.isDeleted())
                .filter(page -> permissions.hasPermission(acting.confluenceUser(), permission, page));
    }

    PageFacts facts(Page page) {
        return new PageFacts(page.getId(), page.getSpaceKey(), page.getTitle(), site.pageUrl(page.getId()));
    }
}
