package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What becomes of a postmortem when its page is copied, thrown away, fetched back or removed for good. */
public class PageLifeTest {

    private final Hosts hosts = Hosts.shared();
    private final Site confluence = hosts.confluence();

    @Test
    public void aCopyMakesNoTicketsUntilItIsAdopted() {
        var promise = FollowUpMacro.committed("P0", "Copied promise");
        var original = Incident.create(confluence, "sre", "To be copied", Incident.facts());
        original.append("sre", promise);
        var first = Eventually.value(() -> ticketKey(original, promise));

        var copy = copyOf(original, "The copy");

        assertThat(confluence.get("sre", postmortem(copy)).status()).isEqualTo(404);
        assertThat(copy.view("sre")).contains("data-aftermath=\"note\"");
        var outlook = confluence.get("sre", postmortem(copy) + "/adopt");
        assertThat(outlook.json().path("tickets").asInt()).as(outlook.text()).isEqualTo(1);
        assertThat(confluence
                        .post("outsider", postmortem(copy) + "/adopt", Map.of())
                        .status())
                .isEqualTo(404);

        var adopted = confluence.post("sre", postmortem(copy) + "/adopt", Map.of());

        assertThat(adopted.status()).as(adopted.text()).isEqualTo(201);
        assertThat(adopted.json().path("id").asText()).isNotEqualTo(record(original));
        var second = Eventually.value(() -> ticketKey(copy, promise));
        assertThat(second).isNotEqualTo(first);
        assertThat(ticketKey(original, promise)).isEqualTo(first);
        assertThat(confluence.post("sre", postmortem(copy) + "/adopt", Map.of()).status())
                .isEqualTo(409);
    }

    @Test
    public void thePageComesBackFromTheTrashWithAllItHad() {
        var promise = FollowUpMacro.committed("P0", "Thrown away and back");
        var incident = Incident.create(confluence, "sre", "Into the trash", Incident.facts());
        incident.append("sre", promise);
        var key = Eventually.value(() -> ticketKey(incident, promise));
        var id = record(incident);

        trash(incident, "");

        assertThat(confluence.get("sre", postmortem(incident)).status()).isEqualTo(404);
        assertThat(confluence
                        .get("sre", "/rest/aftermath/1.0/postmortems?limit=100")
                        .text())
                .doesNotContain(id);

        restore(incident);

        assertThat(record(incident)).isEqualTo(id);
        assertThat(ticketKey(incident, promise)).isEqualTo(key);
    }

    @Test
    public void nothingIsLeftOfAPageThatIsPurged() {
        var incident = Incident.create(confluence, "sre", "Gone for good", Incident.facts());
        incident.append("sre", FollowUpMacro.committed("P0", "Never mind"));

        trash(incident, "");
        trash(incident, "?status=trashed");

        assertThat(confluence.get("sre", postmortem(incident)).status()).isEqualTo(404);
    }

    @Test
    public void aCopyStaysACopyWhenItsOriginalIsPurged() {
        var original = Incident.create(confluence, "sre", "To be purged", Incident.facts());
        original.append("sre", FollowUpMacro.committed("P0", "Copied, then orphaned"));
        var copy = copyOf(original, "The orphan");
        trash(original, "");
        trash(original, "?status=trashed");

        copy.append("sre", "<p>Saved again.</p>");

        assertThat(confluence.get("sre", postmortem(copy)).status()).isEqualTo(404);
        assertThat(labels(copy)).isEmpty();
    }

    @Test
    public void aDraftIsNobodysUntilItIsPublished() {
        var promise = FollowUpMacro.committed("P0", "Promised in a draft");
        var original = Incident.create(confluence, "sre", "To be drafted", Incident.facts());
        original.append("sre", promise);
        var draft = copyOf(original, "The draft", "draft");

        assertThat(confluence.get("sre", postmortem(draft)).status()).isEqualTo(404);
        assertThat(confluence.get("sre", postmortem(draft) + "/adopt").status()).isEqualTo(404);
        assertThat(confluence
                        .post("sre", postmortem(draft) + "/adopt", Map.of())
                        .status())
                .isEqualTo(404);

        restore(draft, 1);

        assertThat(draft.view("sre")).contains("data-aftermath=\"note\"");
        var adopted = confluence.post("sre", postmortem(draft) + "/adopt", Map.of());
        assertThat(adopted.status()).as(adopted.text()).isEqualTo(201);
        assertThat(Eventually.value(() -> ticketKey(draft, promise))).isNotEmpty();
    }

    @Test
    public void theLabelsFollowTheRecord() {
        var incident = Incident.create(confluence, "sre", "Labelled", Incident.facts());
        var own = confluence.post(
                "sre",
                "/rest/api/content/" + incident.pageId() + "/label",
                "[{\"prefix\":\"global\",\"name\":\"payments\"}]");
        assertThat(own.status()).as(own.text()).isEqualTo(200);
        assertThat(labels(incident)).containsExactlyInAnyOrder("payments", "postmortem", "sev-1");

        incident.change("sre", Map.of("severity", "SEV-3"));

        assertThat(labels(incident)).containsExactlyInAnyOrder("payments", "postmortem", "sev-3");
        assertThat(confluence
                        .get("sre", "/rest/api/content/search?cql=label=%22sev-3%22%20and%20label=%22postmortem%22")
                        .text())
                .contains("\"" + incident.pageId() + "\"");

        confluence.send("sre", "DELETE", "/rest/api/content/" + incident.pageId() + "/label/postmortem", null);
        incident.append("sre", "<p>Saved again.</p>");

        assertThat(labels(incident)).containsExactlyInAnyOrder("payments", "postmortem", "sev-3");
    }

    @Test
    public void theRecordIsAsRestrictedAsItsPage() {
        var incident = Incident.create(confluence, "sre", "For few eyes", Incident.facts());
        assertThat(confluence.get("engineer", postmortem(incident)).status()).isEqualTo(200);

        incident.restrict("sre");

        for (var path : List.of("", "/facts", "/history", "/duties", "/follow-ups")) {
            assertThat(confluence.get("engineer", postmortem(incident) + path).status())
                    .as(path)
                    .isEqualTo(404);
            assertThat(confluence.get("sre", postmortem(incident) + path).status())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(confluence
                        .get("engineer", "/rest/aftermath/1.0/postmortems?limit=100")
                        .text())
                .doesNotContain("For few eyes");
    }

    @Test
    public void theRecordFollowsThePageToAnotherSpace() {
        var incident = Incident.create(confluence, "sre", "On the move", Incident.facts());
        var home = confluence
                .get("admin", "/rest/api/space/DOC?expand=homepage")
                .json()
                .at("/homepage/id")
                .asText();
        var page = Map.of(
                "id", incident.pageId(),
                "type", "page",
                "title", "Moved and renamed",
                "version", Map.of("number", 2),
                "ancestors", List.of(Map.of("id", home)),
                "space", Map.of("key", "DOC"));
        var answer = confluence.put("admin", "/rest/api/content/" + incident.pageId(), page);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);

        assertThat(incident.record("sre").path("space").asText()).isEqualTo("DOC");
        assertThat(incident.record("sre").path("title").asText()).isEqualTo("Moved and renamed");
        assertThat(confluence
                        .get("sre", "/rest/aftermath/1.0/postmortems?space=DOC&limit=100")
                        .text())
                .contains("Moved and renamed");
    }

    @Test
    public void theFactsLeadToTheIncidentInJira() {
        var incident = Incident.create(confluence, "sre", "Linked to Jira", Incident.facts());
        incident.change("sre", Map.of("incidentIssues", List.of("OPS-1", "OPS-2")));

        assertThat(incident.view("sre")).contains("href=\"" + hosts.jira().url() + "/browse/OPS-1\"");
    }

    private List<String> labels(Incident incident) {
        var answer = confluence.get("sre", "/rest/api/content/" + incident.pageId() + "/label");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("results").findValuesAsText("name");
    }

    /** The same text under another title: what Confluence stores when a page is copied. */
    private Incident copyOf(Incident original, String title) {
        return copyOf(original, title, "current");
    }

    private Incident copyOf(Incident original, String title, String status) {
        var storage = confluence
                .get("sre", "/rest/api/content/" + original.pageId() + "?expand=body.storage")
                .json()
                .at("/body/storage/value")
                .asText();
        var answer = confluence.post(
                "sre",
                "/rest/api/content",
                Map.of(
                        "type",
                        "page",
                        "status",
                        status,
                        "title",
                        title,
                        "space",
                        Map.of("key", "INC"),
                        "body",
                        Map.of("storage", Map.of("value", storage, "representation", "storage"))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return new Incident(confluence, answer.json().path("id").asText(), title);
    }

    /** As an administrator, because not everybody may delete. */
    private void trash(Incident incident, String query) {
        var answer = confluence.send("admin", "DELETE", "/rest/api/content/" + incident.pageId() + query, null);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private void restore(Incident incident) {
        restore(incident, 3);
    }

    /** Makes it the page that everybody sees. */
    private void restore(Incident incident, int version) {
        var answer = confluence.put(
                "admin",
                "/rest/api/content/" + incident.pageId(),
                Map.of(
                        "id",
                        incident.pageId(),
                        "type",
                        "page",
                        "title",
                        incident.title(),
                        "status",
                        "current",
                        "version",
                        Map.of("number", version)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private String record(Incident incident) {
        var answer = confluence.get("sre", postmortem(incident));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("id").asText();
    }

    private static String ticketKey(Incident incident, FollowUpMacro promise) {
        var key = incident.followUp(promise).at("/ticket/key").asText();
        assertThat(key).isNotEmpty();
        return key;
    }

    private static String postmortem(Incident incident) {
        return "/rest/aftermath/1.0/postmortems/" + incident.pageId();
    }
}
