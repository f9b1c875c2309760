package sandbox.confluence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import sandbox.confluence.Site;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Spaces.Right;
import sandbox.confluence.content.Status;
import sandbox.confluence.content.StoredSpace;

/** {@code /pages/viewtrash.action?key=…}: what was deleted in a space; bring it back or remove it for good. */
public final class TrashPage extends Screen {

    private static final long serialVersionUID = 1;

    public TrashPage(Site site) {
        super(site);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredSpace space = site().desk().space(text(request, "key"), Right.EDIT);
        List<PageLink> pages = site().store().contents().pages(space.key(), Status.TRASHED).stream()
                .filter(site().desk()::maySee)
                .map(page -> PageLink.of(site(), page))
                .toList();
        Map<String, Object> values = SpaceFrame.of(site(), space, null);
        values.put("pages", pages);
        show(request, response, site().text("trash.title"), "space", "trash", values);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Content page = site().desk().editable(id(request, "contentId"));
        if (page.status() != Status.TRASHED) {
            throw site().desk().faults().noContent(page.id());
        }
        if (text(request, "operation").equals("purge")) {
            site().changes().purge(page);
            note(request, "trash.purged", page.title());
            redirect(response, "/pages/viewtrash.action?key=" + page.spaceKey());
        } else {
            site().changes().restore(page);
            redirect(response, "/pages/viewpage.action?pageId=" + page.id());
        }
    }
}
