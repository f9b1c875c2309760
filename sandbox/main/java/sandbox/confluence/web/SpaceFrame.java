package sandbox.confluence.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sandbox.confluence.Site;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Spaces.Right;
import sandbox.confluence.content.StoredSpace;

/** What surrounds every page of a space: its sidebar, and what scripts read about it. */
final class SpaceFrame {

    private SpaceFrame() {}

    /** @param page the page that is shown, or {@code null} */
    static Map<String, Object> of(Site site, StoredSpace space, Content page) {
        Map<String, Object> values = new HashMap<>();
        values.put("space", space);
        values.put("spaceUrl", site.contextPath() + "/display/" + space.key());
        values.put("tree", Tree.of(site, space, page));
        values.put("mayWrite", site.desk().may(Right.EDIT, space.key()));
        values.put("mayAdminister", site.desk().may(Right.ADMINISTER, space.key()));
        values.put("bodyClass", "theme-default aui-layout");
        values.put("meta", meta(space, page));
        return values;
    }

    /** The context that conditions and links of web items see. */
    static Map<String, Object> context(Site site, StoredSpace space, Content page) {
        Map<String, Object> context = new HashMap<>();
        context.put("space", site.entities().space(space));
        context.put("spaceKey", space.key());
        context.put("generalUtil", new LinkWords());
        context.put(
                "user",
                site.host()
                        .accounts()
                        .current()
                        .map(who -> site.entities().user(who.key()))
                        .orElse(null));
        if (page != null) {
            context.put("page", site.entities().page(page));
            context.put("content", context.get("page"));
            context.put("pageId", page.id());
        }
        return context;
    }

    static List<PageLink> crumbs(Site site, Content page) {
        return site.store().contents().ancestors(page).stream()
                .filter(site.desk()::maySee)
                .map(above -> PageLink.of(site, above))
                .toList();
    }

    private static Map<String, String> meta(StoredSpace space, Content page) {
        Map<String, String> meta = new HashMap<>();
        meta.put("space-key", space.key());
        meta.put("space-name", space.name());
        if (page != null) {
            meta.put("page-id", Long.toString(page.id()));
            meta.put("latest-page-id", Long.toString(page.latestId()));
            meta.put("content-id", Long.toString(page.id()));
            meta.put("parent-page-id", Long.toString(page.place().parentId()));
            meta.put("page-title", page.title());
            meta.put("page-version", Integer.toString(page.version()));
            meta.put("content-type", "page");
        }
        return meta;
    }
}
