package sandbox.confluence.web;

import sandbox.confluence.Site;
import sandbox.confluence.content.Content;

/** A page as an entry of a list. */
public record PageLink(long id, String title, String url) {

    static PageLink of(Site site, Content page) {
        return new PageLink(page.id(), page.title(), site.contextPath() + "/pages/viewpage.action?pageId=" + page.id());
    }
}
