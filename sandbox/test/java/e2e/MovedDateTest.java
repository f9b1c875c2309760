package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.Test;

/** Dates and urgencies that are moved in Jira, as far as they show over REST (P22, P23). */
public class MovedDateTest {

    private final Hosts hosts = Hosts.shared();
    private final Site jira = hosts.jira();
    private final FollowUpMacro promise = FollowUpMacro.committed("P0", "Fail over the card gateway");

    @Test
    public void aDateMovedInJiraLacksAReasonUntilThePageHasOne() {
        var incident = incident("Moved date");
        var key = ticket(incident);

        edit(key, Map.of("duedate", "2026-12-22"));

        Eventually.holds(() -> assertThat(
                        agreement(incident).at("/moves/0/reasonMissing").asBoolean())
                .isTrue());
        var moved = agreement(incident).at("/moves/0/moved").asText();
        assertThat(agreement(incident).at("/differences/0/ticket").asText()).isEqualTo("2026-12-22");
        var given = post(incident, "reason", Map.of("what", "due", "moved", moved, "reason", "The vendor is late"));
        assertThat(given.status()).as(given.text()).isEqualTo(200);
        assertThat(agreement(incident).at("/moves/0/reasonMissing").asBoolean()).isFalse();
        assertThat(agreement(incident).at("/moves/0/reason/text").asText()).isEqualTo("The vendor is late");

        edit(key, Map.of("duedate", "2027-01-12"));

        Eventually.holds(() -> {
            assertThat(agreement(incident).at("/moves/0/times").asInt()).isEqualTo(2);
            assertThat(agreement(incident).at("/moves/0/reasonMissing").asBoolean())
                    .isTrue();
        });
    }

    @Test
    public void thePagesDateIsAppliedToTheTicketAndNeverByItself() {
        var incident = incident("Applied date");
        var key = ticket(incident);
        edit(key, Map.of("duedate", "2026-12-22", "priority", Map.of("name", "Medium")));
        Eventually.holds(
                () -> assertThat(agreement(incident).path("differences")).hasSize(2));

        var applied = post(incident, "apply", Map.of("what", "due"));

        assertThat(applied.status()).as(applied.text()).isEqualTo(200);
        assertThat(applied.json().path("due").asText()).isEqualTo("2026-12-15");
        assertThat(fields(key).path("duedate").asText()).isEqualTo("2026-12-15");
        assertThat(fields(key).at("/priority/name").asText()).isEqualTo("Medium");
        assertThat(agreement(incident).path("differences")).hasSize(1);
        assertThat(agreement(incident).at("/differences/0/what").asText()).isEqualTo("urgency");
        assertThat(post(incident, "apply", Map.of("what", "due")).status()).isEqualTo(409);
    }

    @Test
    public void aTicketClosedWithoutAWordIsFlagged() {
        var incident = incident("Closed silently");
        var key = ticket(incident);

        assertThat(jira.post(
                                "engineer",
                                "/rest/api/2/issue/" + key + "/transitions",
                                Map.of("transition", Map.of("id", "31")))
                        .status())
                .isEqualTo(204);

        Eventually.holds(
                () -> assertThat(agreement(incident).path("silent").asBoolean()).isTrue());
        jira.post("engineer", "/rest/api/2/issue/" + key + "/comment", Map.of("body", "Fails over in 4 s"));
        Eventually.holds(
                () -> assertThat(agreement(incident).path("silent").asBoolean()).isFalse());
    }

    private Incident incident(String title) {
        var incident = Incident.create(hosts.confluence(), "sre", title, Incident.facts());
        incident.append("sre", promise);
        return incident;
    }

    private String ticket(Incident incident) {
        return Eventually.value(() -> {
            var key = incident.followUp(promise).at("/ticket/key").asText();
            assertThat(key).as(incident.followUps().toString()).isNotEmpty();
            return key;
        });
    }

    private JsonNode agreement(Incident incident) {
        return incident.followUp(promise).path("agreement");
    }

    private Site.Answer post(Incident incident, String what, Map<String, Object> body) {
        var uid = incident.pageId() + "-" + promise.id();
        return hosts.confluence().post("sre", "/rest/aftermath/1.0/follow-ups/" + uid + "/" + what, body);
    }

    private void edit(String key, Map<String, Object> fields) {
        var answer = jira.put("engineer", "/rest/api/2/issue/" + key, Map.of("fields", fields));
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private JsonNode fields(String key) {
        return jira.get("sre", "/rest/api/2/issue/" + key).json().path("fields");
    }
}
