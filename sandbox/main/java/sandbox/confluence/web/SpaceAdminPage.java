package sandbox.confluence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sandbox.confluence.Site;
import sandbox.confluence.content.Spaces.Grant;
import sandbox.confluence.content.Spaces.Right;
import sandbox.confluence.content.StoredSpace;
import sandbox.people.Account;
import sandbox.plugin.WebFragments.Item;
import sandbox.plugin.WebFragments.Section;

/** {@code /spaces/viewspacesummary.action?key=…}: the space's name, its permissions and what plugins add. */
public final class SpaceAdminPage extends Screen {

    private static final long serialVersionUID = 1;

    public SpaceAdminPage(Site site) {
        super(site);
    }

    /** A permission as people see it. */
    public record Row(String right, String user, String group, String name) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredSpace space = site().desk().space(text(request, "key"), Right.ADMINISTER);
        Map<String, Object> values = SpaceFrame.of(site(), space, null);
        Map<String, Object> context = SpaceFrame.context(site(), space, null);
        values.put(
                "grants",
                site().store().spaces().grants(space.key()).stream()
                        .map(this::row)
                        .toList());
        values.put("groups", site().host().accounts().groups());
        values.put("rights", Right.values());
        values.put("sections", sections(context));
        show(request, response, site().text("space.admin.title", space.name()), "space-admin", "space-admin", values);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredSpace space = site().desk().space(text(request, "key"), Right.ADMINISTER);
        switch (text(request, "operation")) {
            case "rename" ->
                rename(
                        space,
                        text(request, "name").strip(),
                        text(request, "description").strip());
            case "grant" -> site().store().spaces().grant(space.key(), grant(request));
            case "revoke" -> site().store().spaces().revoke(space.key(), grant(request));
            default -> throw site().desk().faults().invalid("sandbox.confluence.fault.operation");
        }
        note(request, "space.admin.saved");
        redirect(response, "/spaces/viewspacesummary.action?key=" + space.key());
    }

    private void rename(StoredSpace space, String name, String description) {
        if (name.isEmpty() || name.length() > 255) {
            throw site().desk().faults().invalid("sandbox.confluence.fault.space", space.key());
        }
        site().store().spaces().rename(space.key(), name, description);
    }

    private Grant grant(HttpServletRequest request) {
        Right right = List.of(Right.values()).stream()
                .filter(one -> one.name().equals(text(request, "right")))
                .findFirst()
                .orElseThrow(() -> site().desk().faults().invalid("sandbox.confluence.fault.operation"));
        String name = text(request, "user").strip();
        if (name.isEmpty()) {
            return new Grant(right, "", text(request, "group"));
        }
        String key = site().host().accounts().byName(name).map(Account::key).orElseThrow(() -> site().desk()
                .faults()
                .invalid("sandbox.confluence.fault.no.user", name));
        return new Grant(right, key, "");
    }

    private Row row(Grant grant) {
        Account account = site().host().accounts().byKey(grant.userKey()).orElse(null);
        return account == null
                ? new Row(grant.right().name(), "", grant.group(), grant.group())
                : new Row(grant.right().name(), account.name(), "", account.fullName());
    }

    /** Plugins may hang items into the places themselves or into sections of their own. */
    private List<Section> sections(Map<String, Object> context) {
        List<Section> sections = new ArrayList<>();
        for (String location : List.of("system.space.admin", "system.space.tools")) {
            List<Item> direct = site().host().webFragments().items(location, context);
            if (!direct.isEmpty()) {
                sections.add(new Section(location, site().text("space.admin.apps"), direct));
            }
            site().host().webFragments().sections(location, context).stream()
                    .filter(section -> !section.items().isEmpty())
                    .forEach(sections::add);
            for (String known : List.of("spaceops", "integrations", "addons", "contenttools")) {
                List<Item> items = site().host().webFragments().items(location + "/" + known, context);
                if (!items.isEmpty()) {
                    sections.add(new Section(location + "/" + known, site().text("space.admin.apps"), items));
                }
            }
        }
        return sections;
    }
}
