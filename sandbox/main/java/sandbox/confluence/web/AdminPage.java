package sandbox.confluence.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sandbox.confluence.Site;
import sandbox.plugin.WebFragments.Item;
import sandbox.plugin.WebFragments.Section;

/** {@code /admin}: what plugins offer to administrators. */
@AdminOnly
public final class AdminPage extends Screen {

    private static final long serialVersionUID = 1;
    private static final String PLACE = "system.admin";
    private static final List<String> KNOWN = List.of(
            "configuration",
            "marketplace_confluence",
            "addons",
            "users-and-security",
            "look-and-feel",
            "administration");

    public AdminPage(Site site) {
        super(site);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> values = new HashMap<>();
        values.put("sections", sections());
        values.put("facts", facts());
        show(request, response, site().text("admin.title"), "atl.admin", "admin", values);
    }

    private List<Section> sections() {
        Map<String, Object> context = new HashMap<>();
        List<Section> sections = new ArrayList<>(site().host().webFragments().sections(PLACE, context).stream()
                .filter(section -> !section.items().isEmpty())
                .toList());
        List<String> shown = sections.stream()
                .flatMap(section -> section.items().stream())
                .map(Item::completeKey)
                .toList();
        for (String known : KNOWN) {
            List<Item> items = site().host().webFragments().items(PLACE + "/" + known, context).stream()
                    .filter(item -> !shown.contains(item.completeKey()))
                    .toList();
            if (!items.isEmpty()) {
                sections.add(new Section(PLACE + "/" + known, site().text("admin.section." + known), items));
            }
        }
        return sections;
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new java.util.LinkedHashMap<>();
        facts.put(site().text("admin.version"), site().host().product().version());
        facts.put(site().text("admin.address"), site().host().baseUrl());
        facts.put(
                site().text("admin.spaces"),
                Integer.toString(site().store().spaces().all().size()));
        facts.put(site().text("admin.database"), site().host().database().isPostgres() ? "PostgreSQL" : "H2");
        return facts;
    }
}
