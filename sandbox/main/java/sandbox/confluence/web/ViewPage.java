package sandbox.confluence.web;

import com.atlassian.confluence.event.events.content.page.PageViewEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sandbox.confluence.Site;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Restrictions.Operation;
import sandbox.confluence.content.Status;
import sandbox.confluence.content.StoredSpace;
import sandbox.plugin.WebFragments.Item;

/** {@code /pages/viewpage.action?pageId=…}: a page, or an older version of it under that version's own id. */
public final class ViewPage extends Screen {

    private static final long serialVersionUID = 1;
    private static final List<String> TOOLS = List.of("primary", "secondary", "modify", "marker");

    public ViewPage(Site site) {
        super(site);
    }

    /** One comment as people see it. */
    public record Remark(long id, String bodyHtml, Who by, When at, boolean removable) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("pageId") == null) {
            redirect(response, Display.address(text(request, "spaceKey"), text(request, "title")));
            return;
        }
        show(request, response, site().desk().visible(id(request, "pageId")));
    }

    /** For other addresses of the same page. */
    void show(HttpServletRequest request, HttpServletResponse response, Content page) throws IOException {
        if (!page.isPage()) {
            redirect(response, "/pages/viewpage.action?pageId=" + page.place().containerId() + "#comment-" + page.id());
            return;
        }
        if (page.isCurrent()) {
            site().host().publish(new PageViewEvent(this, site().entities().page(page), false));
        }
        StoredSpace space = site().desk().space(page.spaceKey());
        Map<String, Object> values = SpaceFrame.of(site(), space, page);
        addPage(values, page);
        addTools(values, SpaceFrame.context(site(), space, page));
        show(request, response, page.title() + " - " + space.name(), "page", "page", values);
    }

    private void addPage(Map<String, Object> values, Content page) {
        boolean current = page.status() == Status.CURRENT;
        values.put("page", page);
        values.put("current", current);
        values.put("trashed", page.status() == Status.TRASHED);
        values.put("mayEdit", current && site().desk().mayEdit(page));
        values.put("isHome", isHome(page));
        values.put("crumbs", SpaceFrame.crumbs(site(), page));
        values.put("creator", Who.of(site(), page.created().by()));
        values.put("modifier", Who.of(site(), page.revision().stamp().by()));
        values.put("modified", When.of(site(), page.revision().stamp().at()));
        values.put("labels", site().store().labels().of(page.latestId()));
        values.put("bodyHtml", site().view().html(page, "display"));
        values.put("restricted", isRestricted(page));
        values.put("remarks", current ? remarks(page) : List.of());
    }

    private void addTools(Map<String, Object> values, Map<String, Object> context) {
        List<Item> tools = TOOLS.stream()
                .flatMap(section ->
                        site().host().webFragments().items("system.content.action/" + section, context).stream())
                .toList();
        values.put("tools", tools);
        values.put("buttons", site().host().webFragments().items("system.content.button", context));
        values.put("banners", site().host().webFragments().items("page.metadata.banner", context));
    }

    private boolean isHome(Content page) {
        return site().entities().isHomePage(page.latestId());
    }

    private boolean isRestricted(Content page) {
        return Stream.of(Operation.values())
                .anyMatch(operation -> !site().store()
                                .restrictions()
                                .of(page.latestId(), operation)
                                .isEmpty()
                        || !site().store().access().inherited(page, operation).isEmpty());
    }

    private List<Remark> remarks(Content page) {
        return site().comments().on(page).stream()
                .map(comment -> new Remark(
                        comment.id(),
                        site().view().html(comment, "display"),
                        Who.of(site(), comment.created().by()),
                        When.of(site(), comment.created().at()),
                        site().desk().mayEdit(comment)))
                .toList();
    }
}
