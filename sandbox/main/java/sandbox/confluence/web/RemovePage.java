package sandbox.confluence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import sandbox.confluence.Site;
import sandbox.confluence.content.Content;

/** {@code /pages/removepage.action}: asks, then puts the page into the trash. */
public final class RemovePage extends Screen {

    private static final long serialVersionUID = 1;

    public RemovePage(Site site) {
        super(site);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Content page = page(request);
        Map<String, Object> values = SpaceFrame.of(site(), site().desk().space(page.spaceKey()), page);
        values.put("page", page);
        values.put("childCount", site().store().contents().children(page.id()).size());
        show(request, response, site().text("remove.title", page.title()), "page", "remove", values);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Content page = page(request);
        site().changes().trash(page);
        note(request, "remove.done", page.title());
        redirect(response, Display.address(page.spaceKey(), ""));
    }

    private Content page(HttpServletRequest request) {
        return site().desk().editable(site().desk().page(id(request, "pageId")).id());
    }
}
