package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A follow-up on a page and its ticket, as a script sees them. */
record Ticket(Hosts hosts, Incident incident, FollowUpMacro promise, String key) {

    /** Makes the page and waits for the ticket. */
    static Ticket of(Hosts hosts, String title, Map<String, Object> facts, FollowUpMacro promise) {
        var incident = Incident.create(hosts.confluence(), "sre", title, facts);
        incident.append("sre", promise);
        return of(hosts, incident, promise);
    }

    /** Waits for the ticket of a follow-up that is on the page. */
    static Ticket of(Hosts hosts, Incident incident, FollowUpMacro promise) {
        return of(hosts, incident, promise, "sre");
    }

    /** The same on a page that not everybody may see. */
    static Ticket of(Hosts hosts, Incident incident, FollowUpMacro promise, String reader) {
        var key = Eventually.value(() -> {
            var found = incident.followUp(reader, promise).at("/ticket/key").asText();
            assertThat(found).as(incident.followUps(reader).toString()).isNotEmpty();
            return found;
        });
        return new Ticket(hosts, incident, promise, key);
    }

    /** How page and ticket stand to each other. */
    JsonNode agreement() {
        return incident.followUp(promise).path("agreement");
    }

    /** Asks Confluence for something about the follow-up. */
    Site.Answer post(String what, Map<String, Object> body) {
        return hosts.confluence().post("sre", "/rest/aftermath/1.0/follow-ups/" + uid() + "/" + what, body);
    }

    /** Changes the ticket in Jira. */
    void edit(Map<String, Object> fields) {
        var answer = hosts.jira().put("engineer", "/rest/api/2/issue/" + key, Map.of("fields", fields));
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    /** Goes one step in Jira's workflow: 11 To Do, 21 In Progress, 31 Done. */
    void step(String id) {
        var answer = hosts.jira()
                .post("engineer", "/rest/api/2/issue/" + key + "/transitions", Map.of("transition", Map.of("id", id)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    JsonNode fields() {
        return hosts.jira().get("sre", "/rest/api/2/issue/" + key).json().path("fields");
    }

    String uid() {
        return incident.pageId() + "-" + promise.id();
    }
}
