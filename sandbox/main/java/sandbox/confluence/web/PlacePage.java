package sandbox.confluence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import sandbox.confluence.Site;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Fault;
import sandbox.confluence.content.Spaces.Right;
import sandbox.confluence.content.StoredSpace;

/** {@code /pages/copypage.action} and {@code /pages/movepage.action}: where a copy, or the page itself, shall live. */
public final class PlacePage extends Screen {

    private static final long serialVersionUID = 1;

    private final boolean copies;

    public PlacePage(Site site, boolean copies) {
        super(site);
        this.copies = copies;
    }

    /** What stands in the form. */
    public record Form(String title, String spaceKey, String parentTitle, String error) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Content page = page(request);
        String title = copies ? site().text("copy.of", page.title()) : page.title();
        String parent = site().store()
                .contents()
                .find(page.place().parentId())
                .map(Content::title)
                .orElse("");
        show(request, response, page, new Form(title, page.spaceKey(), parent, ""));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Content page = page(request);
        Form form = new Form(
                text(request, "title"),
                text(request, "newSpaceKey"),
                text(request, "parentTitle").strip(),
                "");
        try {
            Content placed = place(page, form);
            note(request, copies ? "copy.done" : "move.done");
            redirect(response, "/pages/viewpage.action?pageId=" + placed.id());
        } catch (Fault fault) {
            response.setStatus(fault.kind().code());
            show(
                    request,
                    response,
                    page,
                    new Form(form.title(), form.spaceKey(), form.parentTitle(), fault.getMessage()));
        }
    }

    private Content place(Content page, Form form) {
        StoredSpace space = site().desk().space(form.spaceKey(), Right.EDIT);
        long parent = parent(space, form.parentTitle());
        return copies
                ? site().changes().copy(page, space.key(), parent, form.title())
                : site().changes().move(page, space.key(), parent);
    }

    private long parent(StoredSpace space, String title) {
        if (title.isEmpty()) {
            return space.homePageId();
        }
        return site().store()
                .contents()
                .findPage(space.key(), title)
                .filter(site().desk()::maySee)
                .map(Content::id)
                .orElseThrow(() ->
                        site().desk().faults().invalid("sandbox.confluence.fault.no.parent", title, space.name()));
    }

    private Content page(HttpServletRequest request) {
        Content page = site().desk().page(id(request, "pageId"));
        return copies ? page : site().desk().editable(page.id());
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Content page, Form form)
            throws IOException {
        Map<String, Object> values = SpaceFrame.of(site(), site().desk().space(page.spaceKey()), page);
        List<StoredSpace> spaces = site().store().spaces().all().stream()
                .filter(space -> site().desk().may(Right.EDIT, space.key()))
                .toList();
        values.put("page", page);
        values.put("form", form);
        values.put("spaces", spaces);
        values.put("copies", copies);
        values.put("titles", titles(page));
        String title = site().text(copies ? "copy.title" : "move.title", page.title());
        show(request, response, title, "page", "place", values);
    }

    /** Some titles to choose from; any other may be typed. */
    private List<String> titles(Content page) {
        Map<String, Object> parameters = new java.util.HashMap<>(Map.of("own", page.spaceKey()));
        String visible = site().store().access().visible(site().desk().who(), parameters);
        return site()
                .store()
                .contents()
                .select(
                        visible + " and space_key = :own and kind = 'page' and status = 'current'"
                                + " order by modified desc limit 100",
                        parameters)
                .stream()
                .filter(other -> copies || other.id() != page.id())
                .map(Content::title)
                .toList();
    }
}
