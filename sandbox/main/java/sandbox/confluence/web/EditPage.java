package sandbox.confluence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sandbox.confluence.Site;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Edit;
import sandbox.confluence.content.Fault;
import sandbox.confluence.content.Happenings.Why;
import sandbox.confluence.storage.Comparison;
import sandbox.confluence.storage.Merge;

/**
 * {@code /pages/editpage.action?pageId=…}: the storage format in an editor. Who saves after somebody else gets both
 * changes merged if they touch different blocks, else sees what the other one changed and keeps the own text.
 */
public final class EditPage extends Screen {

    private static final long serialVersionUID = 1;

    public EditPage(Site site) {
        super(site);
    }

    /** What stands in the editor. */
    public record Form(
            long pageId, int version, String title, String body, String comment, boolean minor, String error) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Content page = page(request);
        Form form = new Form(page.id(), page.version(), page.title(), page.body(), "", false, "");
        editor(request, response, page, form, List.of());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Content page = page(request);
        Form form = new Form(
                page.id(),
                number(request, "originalVersion", 0),
                text(request, "title"),
                text(request, "body").replace("\r\n", "\n"),
                text(request, "versionComment"),
                request.getParameter("minorEdit") != null,
                "");
        try {
            save(request, response, page, form);
        } catch (Fault fault) {
            response.setStatus(fault.kind().code());
            editor(request, response, page, wrong(form, fault.getMessage(), form.version()), List.of());
        }
    }

    private void save(HttpServletRequest request, HttpServletResponse response, Content page, Form form)
            throws IOException {
        if (form.version() == page.version()) {
            store(request, page, form, form.title(), form.body());
            redirect(response, "/pages/viewpage.action?pageId=" + page.id());
            return;
        }
        Content base = site().store()
                .contents()
                .version(page.id(), form.version())
                .orElseThrow(() -> site().desk()
                        .faults()
                        .conflict("sandbox.confluence.fault.stale", page.title(), page.version()));
        Optional<String> merged = Merge.of(base.body(), form.body(), page.body());
        if (merged.isPresent()) {
            String title = form.title().equals(base.title()) ? page.title() : form.title();
            store(request, page, form, title, merged.get());
            note(
                    request,
                    "edit.merged",
                    Who.of(site(), page.revision().stamp().by()).name());
            redirect(response, "/pages/viewpage.action?pageId=" + page.id());
        } else {
            conflict(request, response, page, base, form);
        }
    }

    private void store(HttpServletRequest request, Content page, Form form, String title, String body) {
        if (title.equals(page.title()) && body.equals(page.body())) {
            return;
        }
        site().changes()
                .update(new Edit(
                        page.id(), page.version(), title, body, form.comment(), form.minor(), Why.EDIT, form.minor()));
        note(request, "edit.saved");
    }

    /** The own text stays in the editor; saving again replaces what the other one wrote. */
    private void conflict(
            HttpServletRequest request, HttpServletResponse response, Content page, Content base, Form form)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        String who = Who.of(site(), page.revision().stamp().by()).name();
        Form again = wrong(form, site().text("edit.conflict", who), page.version());
        editor(request, response, page, again, Comparison.of(base.body(), page.body()));
    }

    private static Form wrong(Form form, String error, int version) {
        return new Form(form.pageId(), version, form.title(), form.body(), form.comment(), form.minor(), error);
    }

    private void editor(
            HttpServletRequest request,
            HttpServletResponse response,
            Content page,
            Form form,
            List<Comparison.Row> theirs)
            throws IOException {
        Map<String, Object> values = SpaceFrame.of(site(), site().desk().space(page.spaceKey()), page);
        values.put("form", form);
        values.put("theirs", theirs);
        values.put("action", site().contextPath() + "/pages/editpage.action");
        values.put("cancelUrl", site().contextPath() + "/pages/viewpage.action?pageId=" + page.id());
        values.put("isNew", false);
        // The preview looks as the page will.
        site().host().layout().requireContext("page");
        show(request, response, site().text("edit.title", page.title()), "editor", "edit", values);
    }

    private Content page(HttpServletRequest request) {
        return site().desk().editable(site().desk().page(id(request, "pageId")).id());
    }
}
