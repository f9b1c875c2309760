package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Tickets that are moved, cloned and deleted in Jira stay what the page says they are. */
public class TicketLifeTest {

    private final Hosts hosts = Hosts.shared();
    private final Site jira = hosts.jira();
    private final FollowUpMacro promise = FollowUpMacro.committed("P0", "Outlive the project");

    @Test
    public void aTicketMovedToAnotherProjectIsFollowedByItsNewKey() {
        var ticket = Ticket.of(hosts, "Moved ticket", Incident.facts(), promise);
        jira.post(
                "admin",
                "/rest/api/2/project",
                Map.of("key", "WEB", "name", "Web", "projectTypeKey", "software", "lead", "admin"));

        var moved = jira.post("admin", "/rest/sandbox/1.0/issue/" + ticket.key() + "/move", Map.of("project", "WEB"));

        assertThat(moved.status()).as(moved.text()).isBetween(200, 204);
        Eventually.holds(() -> assertThat(key(ticket)).startsWith("WEB-"));
        assertThat(ticket.incident().followUp(promise).at("/ticket/url").asText())
                .endsWith("/browse/" + key(ticket));
        assertThat(found(ticket)).hasSize(1);
    }

    @Test
    public void aCloneIsNobodysFollowUp() {
        var ticket = Ticket.of(hosts, "Cloned ticket", Incident.facts(), promise);
        var original = ticket.fields();
        var clone = jira.post(
                "engineer",
                "/rest/api/2/issue",
                Map.of(
                        "fields",
                        Map.of(
                                "project", Map.of("key", "OPS"),
                                "issuetype", Map.of("name", "Task"),
                                "summary", "CLONE - Outlive the project",
                                "description", original.path("description").asText(),
                                "labels", List.of("postmortem", "p0"))));
        assertThat(clone.status()).as(clone.text()).isEqualTo(201);
        var cloned = clone.json().path("key").asText();

        jira.post("engineer", "/rest/api/2/issue/" + cloned + "/transitions", Map.of("transition", Map.of("id", "31")));
        ticket.step("21");

        Eventually.holds(() -> assertThat(ticket.incident()
                        .followUp(promise)
                        .at("/ticket/category")
                        .asText())
                .isEqualTo("indeterminate"));
        assertThat(key(ticket)).isEqualTo(ticket.key());
        assertThat(found(ticket)).containsExactly(ticket.key());
    }

    @Test
    public void aDeletedTicketIsToldAndMadeAnewWhenSomebodyAsks() {
        var ticket = Ticket.of(hosts, "Deleted ticket", Incident.facts(), promise);

        var deleted = jira.send("admin", "DELETE", "/rest/api/2/issue/" + ticket.key(), null);

        assertThat(deleted.status()).as(deleted.text()).isEqualTo(204);
        Eventually.holds(() -> {
            var line = ticket.incident().followUp(promise);
            assertThat(line.path("state").asText()).isEqualTo("problem");
            assertThat(line.at("/problem/message").asText()).contains(ticket.key());
        });
        assertThat(ticket.post("ticket", Map.of()).status()).isEqualTo(202);
        Eventually.holds(() -> assertThat(key(ticket)).startsWith("OPS-").isNotEqualTo(ticket.key()));
        assertThat(found(ticket)).containsExactly(key(ticket));
    }

    private String key(Ticket ticket) {
        return ticket.incident().followUp(promise).at("/ticket/key").asText();
    }

    private List<String> found(Ticket ticket) {
        var jql = "issue in followUpsOf(" + ticket.incident().pageId() + ")";
        return jira
                .get("sre", "/rest/api/2/search?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8))
                .json()
                .path("issues")
                .findValuesAsText("key")
                .stream()
                .filter(key -> key.matches("(OPS|WEB)-[0-9]+"))
                .toList();
    }
}
