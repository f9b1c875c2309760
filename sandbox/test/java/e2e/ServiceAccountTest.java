package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A project in which people see everything and create nothing, until an administrator names an account for it. */
public class ServiceAccountTest {

    private static final String ACCOUNTS = "/rest/aftermath/1.0/service-accounts";
    private static final String SETTINGS = "/rest/aftermath/1.0/settings/space/INC";

    private final Hosts hosts = Hosts.shared();
    private final Site jira = hosts.jira();

    @Before
    public void aProjectThatIsOnlyRead() {
        if (jira.get("admin", "/rest/api/2/project/TALLY").status() == 404) {
            var project = Map.of("key", "TALLY", "name", "Ledger");
            var made = jira.post("admin", "/rest/api/2/project", project);
            assertThat(made.status()).as(made.text()).isEqualTo(201);
        }
        var nobody = Map.of("role", "Developers", "granted", false);
        var taken = jira.put("admin", "/rest/sandbox/1.0/permission/TALLY/CREATE_ISSUES", nobody);
        assertThat(taken.status()).as(taken.text()).isEqualTo(204);
        set(Map.of("jira.projects", "ledger = TALLY"));
    }

    @After
    public void asBefore() {
        set(Map.of());
        jira.put("admin", ACCOUNTS, Map.of());
    }

    @Test
    public void makesTheTicketOfSomebodyWhoMayNot() {
        var incident = Incident.create(
                hosts.confluence(), "sre", "Books did not balance", Incident.facts(Map.of("services", "ledger")));
        var promise = FollowUpMacro.committed("P0", "Balance the books every hour");
        incident.append("sre", promise);
        Eventually.holds(() -> assertThat(
                        incident.followUp(promise).at("/problem/message").asText())
                .contains("You may not create issues in the project “TALLY”."));

        var named = jira.put("admin", ACCOUNTS, Map.of("accounts", Map.of("TALLY", "admin")));
        assertThat(named.status()).as(named.text()).isEqualTo(200);
        assertThat(jira.get("admin", ACCOUNTS).json().at("/accounts/TALLY").asText())
                .isEqualTo("admin");
        var uid = incident.pageId() + "-" + promise.id();
        assertThat(jira.put("sre", "/rest/aftermath/1.0/follow-ups/" + uid, order("TALLY"))
                        .status())
                .as("an order of the person's own, which no Confluence signed")
                .isEqualTo(403);
        assertThat(hosts.confluence().post("outsider", retry(uid), Map.of()).status())
                .isEqualTo(404);
        hosts.confluence().post("sre", retry(uid), Map.of());

        var ticket = Ticket.of(hosts, incident, promise);
        assertThat(ticket.key()).startsWith("TALLY-");
        assertThat(ticket.fields().at("/reporter/name").asText()).isEqualTo("sre");
        assertThat(ticket.fields().at("/creator/name").asText()).isEqualTo("admin");
        hosts.confluence().post("sre", retry(uid), Map.of());
        assertThat(jira.get("sre", "/rest/api/2/search?jql=project%20%3D%20TALLY")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(jira.get("outsider", "/rest/api/2/issue/" + ticket.key()).status())
                .isEqualTo(404);
        assertThat(jira.put("outsider", "/rest/aftermath/1.0/follow-ups/1-x", order("TALLY"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    public void isNamedByAdministratorsOnlyAndOnlyIfItCanDoTheWork() {
        assertThat(jira.get("sre", ACCOUNTS).status()).isIn(401, 403);
        assertThat(jira.put("sre", ACCOUNTS, Map.of()).status()).isIn(401, 403);
        assertThat(jira.put(null, ACCOUNTS, Map.of()).status()).isIn(401, 403);

        var wrong = jira.put(
                "admin",
                ACCOUNTS,
                Map.of("moon", "full", "accounts", Map.of("TALLY", "sre", "OPS", "nobody", "NOPE", "admin")));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("moon", "TALLY", "OPS", "NOPE");
        assertThat(jira.put("admin", ACCOUNTS, Map.of("accounts", List.of("admin")))
                        .status())
                .isEqualTo(400);
        assertThat(jira.get("admin", ACCOUNTS).json().path("accounts")).isEmpty();
    }

    private static String retry(String uid) {
        return "/rest/aftermath/1.0/follow-ups/" + uid + "/ticket";
    }

    private static Map<String, Object> order(String project) {
        return Map.of(
                "project",
                project,
                "description",
                "Made without a page",
                "urgency",
                "P0",
                "type",
                "prevent",
                "labels",
                List.of(),
                "postmortem",
                Map.of("id", "1", "pageId", "1", "spaceKey", "INC", "title", "x", "url", "https://x"));
    }

    private void set(Map<String, String> values) {
        var confluence = hosts.confluence();
        var order = new HashMap<String, Object>();
        order.put(
                "version",
                confluence.get("admin", SETTINGS).json().path("version").asInt());
        order.put("set", values);
        var answer = confluence.put("admin", SETTINGS, order);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
