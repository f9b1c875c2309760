package sandbox.confluence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import sandbox.confluence.Site;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Draft;
import sandbox.confluence.content.Fault;
import sandbox.confluence.content.Spaces.Right;
import sandbox.confluence.content.StoredSpace;

/** {@code /pages/createpage.action?spaceKey=…}: the editor for a page that is not there yet. */
public final class CreatePage extends Screen {

    private static final long serialVersionUID = 1;

    public CreatePage(Site site) {
        super(site);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        editor(request, response, form(request, ""));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredSpace space = space(request);
        EditPage.Form form = form(request, "");
        try {
            Content page = site().changes()
                    .create(new Draft(
                            space.key(), parent(request, space), form.title(), form.body(), form.comment(), false));
            redirect(response, "/pages/viewpage.action?pageId=" + page.id());
        } catch (Fault fault) {
            response.setStatus(fault.kind().code());
            editor(request, response, form(request, fault.getMessage()));
        }
    }

    private EditPage.Form form(HttpServletRequest request, String error) {
        return new EditPage.Form(
                0,
                0,
                text(request, "title"),
                text(request, "body").replace("\r\n", "\n"),
                text(request, "versionComment"),
                false,
                error);
    }

    private void editor(HttpServletRequest request, HttpServletResponse response, EditPage.Form form)
            throws IOException {
        StoredSpace space = space(request);
        long parent = parent(request, space);
        Map<String, Object> values = SpaceFrame.of(site(), space, null);
        values.put("form", form);
        values.put("theirs", List.of());
        values.put("action", site().contextPath() + "/pages/createpage.action");
        values.put("cancelUrl", site().contextPath() + "/pages/viewpage.action?pageId=" + parent);
        values.put("parentPageId", parent);
        values.put("isNew", true);
        site().host().layout().requireContext("page");
        show(request, response, site().text("create.title"), "editor", "edit", values);
    }

    private StoredSpace space(HttpServletRequest request) {
        return site().desk().space(text(request, "spaceKey"), Right.EDIT);
    }

    /** The page named by the address, else the space's home page. */
    private long parent(HttpServletRequest request, StoredSpace space) {
        for (String name : List.of("fromPageId", "parentPageId")) {
            if (text(request, name).matches("[1-9]\\d{0,17}")) {
                return site().desk().page(id(request, name)).id();
            }
        }
        return space.homePageId();
    }
}
