package sandbox.confluence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sandbox.confluence.Site;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Fault;
import sandbox.confluence.storage.Comparison;

/** The versions of a page, two of them compared, and the return to an older one. */
public final class HistoryPage extends Screen {

    private static final long serialVersionUID = 1;

    public HistoryPage(Site site) {
        super(site);
    }

    /** One version in the list. */
    public record Version(int number, PageLink link, Who by, When at, String comment, boolean minor, boolean current) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Content page = site().desk().page(id(request, "pageId"));
        if (request.getServletPath().endsWith("/diffpagesbyversion.action")) {
            compare(request, response, page);
        } else {
            list(request, response, page);
        }
    }

    /** Makes an older version the newest. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Content page =
                site().desk().editable(site().desk().page(id(request, "pageId")).id());
        Content older = version(page, number(request, "version", 0));
        site().changes().revert(page, older, site().text("history.reverted", older.version()));
        note(request, "history.restored", older.version());
        redirect(response, "/pages/viewpage.action?pageId=" + page.id());
    }

    private void list(HttpServletRequest request, HttpServletResponse response, Content page) throws IOException {
        List<Version> versions = Stream.concat(
                        Stream.of(page), site().store().contents().olderVersions(page.id()).stream())
                .map(this::version)
                .toList();
        Map<String, Object> values = SpaceFrame.of(site(), site().desk().space(page.spaceKey()), page);
        values.put("page", page);
        values.put("versions", versions);
        values.put("mayEdit", site().desk().mayEdit(page));
        show(request, response, site().text("history.title", page.title()), "page", "history", values);
    }

    private void compare(HttpServletRequest request, HttpServletResponse response, Content page) throws IOException {
        String[] chosen = request.getParameterValues("selectedPageVersions");
        if (chosen == null || chosen.length != 2 || !Stream.of(chosen).allMatch(one -> one.matches("\\d{1,9}"))) {
            throw site().desk().faults().invalid("sandbox.confluence.fault.compare");
        }
        int first = Integer.parseInt(chosen[0]);
        int second = Integer.parseInt(chosen[1]);
        Content before = version(page, Math.min(first, second));
        Content after = version(page, Math.max(first, second));
        Map<String, Object> values = SpaceFrame.of(site(), site().desk().space(page.spaceKey()), page);
        values.put("page", page);
        values.put("before", version(before));
        values.put("after", version(after));
        values.put("titleChanged", !before.title().equals(after.title()));
        values.put("rows", Comparison.of(before.body(), after.body()));
        show(request, response, site().text("compare.title", page.title()), "page", "compare", values);
    }

    private Content version(Content page, int number) {
        return site().store()
                .contents()
                .version(page.id(), number)
                .orElseThrow(() -> new Fault(Fault.Kind.MISSING, site().text("fault.no.version", number)));
    }

    private Version version(Content content) {
        return new Version(
                content.version(),
                PageLink.of(site(), content),
                Who.of(site(), content.revision().stamp().by()),
                When.of(site(), content.revision().stamp().at()),
                content.revision().comment(),
                content.revision().minor(),
                content.isCurrent());
    }
}
