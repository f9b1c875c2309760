package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.After;
import org.junit.Test;

/** How a space makes tickets: from when on, with which priority and in which further fields. */
public class TicketRulesTest {

    private static final String SETTINGS = "/rest/aftermath/1.0/settings/space/INC";

    private final Hosts hosts = Hosts.shared();

    @After
    public void asBefore() {
        set(Map.of());
        requireTeam(false);
    }

    @Test
    public void saysBeforeTheTicketIsDueWhatJiraWillRefuseAndMakesItOnceTheReviewBegins() {
        requireTeam(true);
        set(Map.of("tickets.from", "in_review"));
        var promise = FollowUpMacro.committed("P0", "Rehearse before sending");
        var incident = Incident.create(
                hosts.confluence(),
                "sre",
                "Rules of tickets",
                Incident.facts(Map.of("severity", "SEV-3", "variant", "light")));
        incident.append("sre", promise);

        Eventually.holds(() -> assertThat(problem(incident, promise))
                .contains("Team is required.")
                .contains("“OPS: Team = value”"));
        set(Map.of(
                "tickets.from", "in_review", "jira.fields", "OPS: Team = Payments", "jira.priorities", "P0 = Medium"));
        incident.write("sre");
        assertThat(incident.move("sre", Map.of("to", "IN_REVIEW")).status()).isEqualTo(200);

        var ticket = Ticket.of(hosts, incident, promise);
        assertThat(ticket.fields().path("customfield_10100").asText()).isEqualTo("Payments");
        assertThat(ticket.fields().at("/priority/name").asText()).isEqualTo("Medium");
        Eventually.holds(() -> assertThat(
                        incident.followUp(promise).at("/ticket/urgency").asText())
                .isEqualTo("P0"));
        assertThat(ticket.agreement().path("differences")).isEmpty();
    }

    private static String problem(Incident incident, FollowUpMacro promise) {
        return incident.followUp(promise).at("/problem/message").asText();
    }

    private void set(Map<String, String> values) {
        var version =
                hosts.confluence().get("admin", SETTINGS).json().path("version").asInt();
        var order = new HashMap<String, Object>();
        order.put("version", version);
        order.put("set", values);
        var answer = hosts.confluence().put("admin", SETTINGS, order);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private void requireTeam(boolean required) {
        hosts.jira().put("admin", "/rest/sandbox/1.0/fieldconfiguration/OPS/Team", Map.of("required", required));
    }
}
