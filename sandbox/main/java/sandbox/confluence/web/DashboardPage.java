package sandbox.confluence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sandbox.confluence.Site;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Spaces.Right;
import sandbox.confluence.content.StoredSpace;

/** The dashboard, and {@code /spacedirectory/view.action}: recent work and the spaces one may see. */
public final class DashboardPage extends Screen {

    private static final long serialVersionUID = 1;

    public DashboardPage(Site site) {
        super(site);
    }

    /** One recent change. */
    public record Recent(PageLink page, String space, Who by, When at) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> values = new HashMap<>();
        List<StoredSpace> spaces = site().store().spaces().all().stream()
                .filter(space -> site().desk().may(Right.VIEW, space.key()))
                .toList();
        values.put("spaces", spaces);
        if (request.getServletPath().startsWith("/spacedirectory")) {
            show(request, response, site().text("spaces.title"), "atl.general", "spaces", values);
        } else {
            values.put("recent", recent());
            show(request, response, site().text("dashboard.title"), "atl.dashboard", "dashboard", values);
        }
    }

    private List<Recent> recent() {
        return site().search().find("type = page order by lastmodified desc", 0, 15).contents().stream()
                .map(this::recent)
                .toList();
    }

    private Recent recent(Content page) {
        return new Recent(
                PageLink.of(site(), page),
                site().store()
                        .spaces()
                        .find(page.spaceKey())
                        .map(StoredSpace::name)
                        .orElse(""),
                Who.of(site(), page.revision().stamp().by()),
                When.of(site(), page.revision().stamp().at()));
    }
}
