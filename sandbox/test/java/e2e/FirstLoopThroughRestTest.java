package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.Test;

/** The first loop by a script that knows the hosts' REST and the addresses of design.md §6, and nothing else. */
public class FirstLoopThroughRestTest {

    private final Hosts hosts = Hosts.shared();
    private final Site confluence = hosts.confluence();
    private final Site jira = hosts.jira();

    @Test
    public void carriesPromisesToTheBoardAndProgressBackToThePage() {
        var incident = Incident.create(confluence, "sre", "Checkout refused cards (script)", Incident.facts());
        var failOver = FollowUpMacro.committed("P0", "Fail over the card gateway by itself");
        var alert = FollowUpMacro.committed("P1", "Alert on refused cards");
        var runbook = FollowUpMacro.committed("P2", "Tidy the runbook");
        var idea = FollowUpMacro.committed("P0", "Second gateway provider").with("state", "proposed");
        incident.append("sre", failOver, alert, runbook, idea);

        var key = Eventually.value(() -> ticketKey(incident, failOver));
        Eventually.value(() -> ticketKey(incident, alert));
        assertThat(incident.followUp(runbook).has("ticket")).isFalse();
        assertThat(incident.followUp(idea).has("ticket")).isFalse();

        var issue = issueOf(incident, key);
        assertThat(texts(issue.at("/fields/labels")))
                .containsExactlyInAnyOrder("postmortem", "p0", "sev1", "sev1_20261118");
        assertThat(issue.at("/fields/summary").asText()).isEqualTo("Fail over the card gateway by itself");
        assertThat(issue.at("/fields/priority/name").asText()).isEqualTo("Highest");
        assertThat(issue.at("/fields/duedate").asText()).isEqualTo("2026-12-15");
        assertThat(issue.at("/fields/assignee/name").asText()).isEqualTo("engineer");
        assertThat(issue.at("/fields/reporter/name").asText()).isEqualTo("sre");
        assertThat(jira.get("sre", "/rest/api/2/issue/" + key + "/remotelink").text())
                .contains(incident.pageId());
        assertThat(jira.get("sre", "/rest/api/2/issue/" + key + "/properties/aftermath")
                        .text())
                .contains(incident.pageId() + "-" + failOver.id());

        finish(key);

        Eventually.holds(() -> {
            var now = incident.followUps();
            assertThat(now.path("done").asInt()).isEqualTo(1);
            assertThat(now.path("total").asInt()).isEqualTo(4);
            assertThat(incident.followUp(failOver).at("/ticket/category").asText())
                    .isEqualTo("done");
            assertThat(incident.followUp(failOver).at("/ticket/resolution").asText())
                    .isEqualTo("Done");
        });
        var view = incident.view("sre");
        assertThat(view)
                .contains("data-aftermath=\"status\"")
                .contains("data-status=\"DRAFT\"")
                .contains("data-uid=\"" + incident.pageId() + "-" + failOver.id() + "\"")
                .contains("data-ticket=\"" + key + "\"")
                .contains("data-done=\"1\"")
                .contains("data-total=\"4\"");
    }

    @Test
    public void savingAgainMakesNoSecondTicket() {
        var incident = Incident.create(confluence, "sre", "Saved again and again", Incident.facts());
        var promise = FollowUpMacro.committed("P0", "Keep one ticket only");
        incident.append("sre", promise);
        var key = Eventually.value(() -> ticketKey(incident, promise));

        incident.append("sre", "<p>More text</p>");
        incident.append("engineer", "<p>And more</p>");
        var second = FollowUpMacro.committed("P1", "A later promise");
        incident.append("sre", second);
        Eventually.value(() -> ticketKey(incident, second));

        assertThat(ticketKey(incident, promise)).isEqualTo(key);
        assertThat(search("summary ~ \"Keep one ticket only\"")).hasSize(1);
    }

    @Test
    public void answersTheAnonymousWithUnauthorised() {
        assertThat(confluence.get(null, "/rest/aftermath/1.0/postmortems").status())
                .isEqualTo(401);
        assertThat(confluence
                        .post(null, "/rest/aftermath/1.0/postmortems/1/status", Map.of("to", "CLOSED"))
                        .status())
                .isEqualTo(401);
        assertThat(jira.put(null, "/rest/aftermath/1.0/follow-ups/1-a", Map.of())
                        .status())
                .isEqualTo(401);
    }

    @Test
    public void answersTheOutsiderAsIfNothingWereThere() {
        var incident = Incident.create(confluence, "sre", "Not for outsiders", Incident.facts());

        var hidden = confluence.get("outsider", "/rest/aftermath/1.0/postmortems/" + incident.pageId());
        var unknown = confluence.get("outsider", "/rest/aftermath/1.0/postmortems/999999999");

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(hidden.text().replace(incident.pageId(), ""))
                .isEqualTo(unknown.text().replace("999999999", ""));
    }

    @Test
    public void movesTheStatusAndTellsWhyNot() {
        var incident = Incident.create(
                confluence, "sre", "Moved along", Incident.facts(Map.of("severity", "SEV-3", "variant", "light")));

        assertThat(incident.move("sre", Map.of("to", "CLOSED")).status()).isEqualTo(409);
        assertThat(incident.move("sre", Map.of("to", "IN_REVIEW")).status()).isEqualTo(409);
        incident.write("sre");
        assertThat(incident.move("sre", Map.of("to", "IN_REVIEW")).status()).isEqualTo(200);
        var refused = incident.move("engineer", Map.of("to", "DRAFT"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/reasons/0/message").asText()).matches("(?s).*\\p{IsHiragana}.*");
        assertThat(incident.move("sre", Map.of("to", "DRAFT", "reason", "The timeline is wrong"))
                        .status())
                .isEqualTo(200);
        assertThat(incident.record("sre").path("status").asText()).isEqualTo("DRAFT");
    }

    private String ticketKey(Incident incident, FollowUpMacro macro) {
        var key = incident.followUp(macro).at("/ticket/key").asText();
        assertThat(key).as(incident.followUps().toString()).isNotEmpty();
        return key;
    }

    private JsonNode issueOf(Incident incident, String key) {
        return StreamSupport.stream(search("labels = postmortem").spliterator(), false)
                .filter(issue -> issue.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("JQL does not find " + key + " of " + incident.title()));
    }

    private JsonNode search(String jql) {
        var answer = jira.get(
                "sre", "/rest/api/2/search?maxResults=500&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("issues");
    }

    private void finish(String key) {
        var path = "/rest/api/2/issue/" + key + "/transitions";
        for (var step : new String[] {"In Progress", "Done"}) {
            var transitions = jira.get("engineer", path).json().path("transitions");
            var id = StreamSupport.stream(transitions.spliterator(), false)
                    .filter(transition -> transition.at("/to/name").asText().equals(step))
                    .map(transition -> transition.path("id").asText())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No way to " + step + ": " + transitions));
            assertThat(jira.post("engineer", path, Map.of("transition", Map.of("id", id)))
                            .status())
                    .isEqualTo(204);
        }
    }

    private static Iterable<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
