package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A postmortem and a premortem that are kept from people in one way, and what addresses name of them.
 *
 * @param state as resources/permissions.txt calls it
 */
record Guarded(String state, String spaceKey, Incident incident, Premortem premortem, Map<String, String> names) {

    /** The space that {@code manager} administers, in which {@code support} only reads. */
    static final String SPACE = "GRD";

    /** The space that only {@code facilitator} sees. */
    static final String OTHER = "HID";

    private static final String READER = "support";
    private static final String NO_ID = "00000000-0000-4000-8000-000000000000";

    /** Every state of a page, each with pages of its own. */
    static List<Guarded> all(Hosts hosts) {
        var confluence = hosts.confluence();
        makeSpaces(confluence);
        var all = new ArrayList<Guarded>();
        all.add(pages(hosts, "sre", SPACE, "open"));
        all.add(pages(hosts, "sre", SPACE, "view-restricted").restricted("read"));
        all.add(pages(hosts, "sre", SPACE, "edit-restricted").restricted("update"));
        all.add(pages(hosts, "sre", SPACE, "trashed").inTheTrash());
        all.add(pages(hosts, "facilitator", OTHER, "other-space"));
        all.add(draft(hosts, all.get(0)));
        all.add(missing(hosts));
        return all;
    }

    /** Where the address leads once its placeholders are replaced. */
    String place(String path) {
        var place = path.startsWith("/rest/aftermath/1.0/premortems")
                ? path.replace("{pageId}", premortem.pageId())
                        .replace("scenarios/{id}", "scenarios/" + names.get("scenario"))
                        .replace("measures/{id}", "measures/" + names.get("measure"))
                : path.replace("{pageId}", incident.pageId());
        for (var name : names.entrySet()) {
            place = place.replace("{" + name.getKey() + "}", name.getValue());
        }
        assertThat(place).doesNotContain("{");
        return place;
    }

    private static Guarded pages(Hosts hosts, String author, String spaceKey, String state) {
        var confluence = hosts.confluence();
        var incident = Incident.create(confluence, author, spaceKey, "Guarded and " + state, Incident.facts());
        var promise = FollowUpMacro.committed("P1", "Keep to " + state);
        incident.append(author, promise);
        var ticket = Ticket.of(hosts, incident, promise, author);
        meet(incident, author);
        var premortem = Premortem.create(confluence, author, spaceKey, "Guarded too and " + state);
        var scenario = premortem.scenario(author, "invoices", "Nobody sees " + state, "30 min");
        premortem.decideAs(author);
        var measure = premortem.measure(author, "Show " + state);
        var names = names(ticket.uid(), spaceKey, ticket.key(), scenario, measure);
        return new Guarded(state, spaceKey, incident, premortem, names);
    }

    private static Map<String, String> names(String uid, String space, String issue, String scenario, String measure) {
        return Map.ofEntries(
                Map.entry("uid", uid),
                Map.entry("key", space),
                Map.entry("issue", issue),
                Map.entry("scenario", scenario),
                Map.entry("measure", measure),
                Map.entry("id", "4711"),
                Map.entry("finding", "4711"),
                Map.entry("list", "csv"),
                Map.entry("format", "json"),
                Map.entry("secret", "4711"));
    }

    /** A review that is planned, and a writing meeting that has begun. */
    private static void meet(Incident incident, String author) {
        var path = "/rest/aftermath/1.0/postmortems/" + incident.pageId();
        var version = incident.record(author).path("version").asInt();
        var planned = Map.of("version", version, "at", "2099-11-24T10:00", "invite", List.of(Map.of("user", author)));
        expect(200, incident.confluence().put(author, path + "/meeting", planned));
        expect(200, incident.confluence().post(author, path + "/writing-meeting", Map.of()));
        var place = incident.confluence().post(author, path + "/writing-meeting/place", Map.of());
        assertThat(place.status()).as(place.text()).isBetween(200, 201);
    }

    /** Pages that are written and not published: to their author, too, they are no postmortem yet. */
    private static Guarded draft(Hosts hosts, Guarded open) {
        var confluence = hosts.confluence();
        var incident = kept(confluence, "Guarded and draft", open.incident().pageId());
        var premortem =
                kept(confluence, "Guarded too and draft", open.premortem().pageId());
        return new Guarded(
                "draft",
                SPACE,
                new Incident(confluence, incident, "Guarded and draft"),
                new Premortem(confluence, premortem),
                names(incident + "-" + NO_ID, SPACE, "OPS-999999", NO_ID, NO_ID));
    }

    /** A draft that says what the page says. */
    private static String kept(Site confluence, String title, String origin) {
        var body = confluence
                .get("sre", "/rest/api/content/" + origin + "?expand=body.storage")
                .json()
                .path("body");
        var space = Map.of("key", SPACE);
        var draft = Map.of("type", "page", "status", "draft", "title", title, "space", space, "body", body);
        var answer = confluence.post("sre", "/rest/api/content", draft);
        expect(200, answer);
        return answer.json().path("id").asText();
    }

    private static Guarded missing(Hosts hosts) {
        var nothing = "999999999";
        return new Guarded(
                "missing",
                "NONE",
                new Incident(hosts.confluence(), nothing, "Guarded and missing"),
                new Premortem(hosts.confluence(), nothing),
                names(nothing + "-" + NO_ID, "NONE", "OPS-999999", NO_ID, NO_ID));
    }

    private Guarded restricted(String operation) {
        var only = Map.of("type", "known", "username", "sre");
        var restriction = List.of(Map.of("operation", operation, "restrictions", Map.of("user", List.of(only))));
        for (var pageId : List.of(incident.pageId(), premortem.pageId())) {
            expect(200, incident.confluence().put("sre", "/rest/api/content/" + pageId + "/restriction", restriction));
        }
        return this;
    }

    private Guarded inTheTrash() {
        for (var pageId : List.of(incident.pageId(), premortem.pageId())) {
            expect(204, incident.confluence().send("admin", "DELETE", "/rest/api/content/" + pageId, null));
        }
        return this;
    }

    private static void makeSpaces(Site confluence) {
        makeSpace(confluence, "manager", SPACE);
        makeSpace(confluence, "admin", OTHER);
        for (var group : List.of("sre", "engineers", "managers")) {
            permit(confluence, SPACE, "grant", "VIEW", "", group);
            permit(confluence, SPACE, "grant", "EDIT", "", group);
        }
        permit(confluence, SPACE, "grant", "VIEW", READER, "");
        permit(confluence, OTHER, "grant", "VIEW", "facilitator", "");
        permit(confluence, OTHER, "grant", "EDIT", "facilitator", "");
    }

    private static void makeSpace(Site confluence, String keeper, String key) {
        var space = confluence.post(keeper, "/rest/api/space", Map.of("key", key, "name", "Guarded " + key));
        assertThat(space.status()).as(space.text()).isBetween(200, 201);
        permit(confluence, key, "revoke", "VIEW", "", "users");
        permit(confluence, key, "revoke", "EDIT", "", "users");
    }

    private static void permit(
            Site confluence, String space, String operation, String right, String user, String group) {
        var form = "key=" + space + "&operation=" + operation + "&right=" + right + "&user=" + user + "&group=" + group;
        var headers = Map.of("Content-Type", "application/x-www-form-urlencoded", "X-Atlassian-Token", "no-check");
        expect(302, confluence.send("admin", "POST", "/spaces/viewspacesummary.action", form, headers));
    }

    private static void expect(int status, Site.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }
}
