package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.ClassRule;
import org.junit.Test;

/** Our functions of JQL in searches, in a saved filter and on a board. */
public class JqlTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private final Hosts hosts = Hosts.shared();
    private final Site jira = hosts.jira();

    @Test
    public void findsFollowUpsBySeverityByPageAndWhatIsOverdue() {
        var urgent = Ticket.of(
                hosts, "JQL 決済 incident", Incident.facts(), FollowUpMacro.committed("P0", "Fail over by itself"));
        var late = Ticket.of(
                hosts,
                "JQL search incident",
                Incident.facts(Map.of("severity", "SEV-4")),
                FollowUpMacro.committed("P1", "Alert on slow search").with("due", "2026-11-10"));

        assertThat(found("issue in postmortemFollowUps()")).contains(urgent.key(), late.key());
        assertThat(found("issue in postmortemFollowUps(SEV-4, \"SEV-5\")"))
                .contains(late.key())
                .doesNotContain(urgent.key());
        assertThat(found("issue in followUpsOf(\"jql 決済 INCIDENT\")")).containsExactly(urgent.key());
        assertThat(found("issue in followUpsOf(" + late.incident().pageId() + ")"))
                .containsExactly(late.key());
        assertThat(found("issue not in postmortemFollowUps()")).doesNotContain(urgent.key(), late.key());
        assertThat(found("issue in overdueFollowUps()")).contains(late.key()).doesNotContain(urgent.key());
        late.step("31");
        assertThat(found("issue in overdueFollowUps()")).doesNotContain(late.key());
    }

    @Test
    public void saysWhatIsWrongInTheCallersLanguage() {
        assertThat(refused("sre", "issue in postmortemFollowUps(SEV-9)"))
                .isEqualTo("postmortemFollowUps: “SEV-9” is no severity. Write one of SEV-1, SEV-2, SEV-3, SEV-4,"
                        + " SEV-5, NONE.");
        assertThat(refused("engineer", "issue in postmortemFollowUps(SEV-9)")).contains("重大度ではありません");
        assertThat(refused("sre", "issue in overdueFollowUps(1)")).contains("nothing between the brackets");
        assertThat(refused("sre", "issue in followUpsOf(\"No such page\")")).contains("“No such page”");
    }

    @Test
    public void answersOnlyWhatTheSearcherMaySee() {
        var ticket = Ticket.of(
                hosts, "JQL secret incident", Incident.facts(), FollowUpMacro.committed("P0", "Keep it secret"));

        var all = search("outsider", "issue in postmortemFollowUps()");
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.json().path("total").asInt()).isZero();
        assertThat(refused("outsider", "issue in followUpsOf(\"JQL secret incident\")"))
                .isEqualTo(refused("outsider", "issue in followUpsOf(\"JQL no incident\")")
                        .replace("JQL no incident", "JQL secret incident"));
        assertThat(found("issue in followUpsOf(\"JQL secret incident\")")).containsExactly(ticket.key());
    }

    @Test
    public void aBoardShowsWhatAFilterWithOurFunctionsFinds() {
        var ticket = Ticket.of(
                hosts, "JQL board incident", Incident.facts(), FollowUpMacro.committed("P0", "Stand on the board"));
        var filter = jira.post(
                "sre",
                "/rest/api/2/filter",
                Map.of(
                        "name",
                        "Promises of the board incident",
                        "jql",
                        "issue in followUpsOf(\"JQL board incident\") ORDER BY due ASC"));
        assertThat(filter.status()).as(filter.text()).isEqualTo(200);
        var board = jira.post(
                "sre",
                "/rest/agile/1.0/board",
                Map.of(
                        "name",
                        "Follow-ups",
                        "type",
                        "kanban",
                        "filterId",
                        filter.json().path("id").asLong(),
                        "location",
                        Map.of("type", "project", "projectKeyOrId", "OPS")));
        assertThat(board.status()).as(board.text()).isEqualTo(201);

        var page = BROWSER.person("sre", jira, 1280);
        Chromium.visit(
                page, jira.url() + "/issues/?filter=" + filter.json().path("id").asText());
        assertThat(page.locator("body")).containsText(ticket.key());
        Chromium.picture(page, "jql-filter");
        Chromium.visit(
                page,
                jira.url() + "/secure/RapidBoard.jspa?rapidView="
                        + board.json().path("id").asText());
        assertThat(page.locator(".ghx-issue")).hasCount(1);
        assertThat(page.locator(".ghx-issue")).hasAttribute("data-issue-key", ticket.key());
        Chromium.picture(page, "jql-board");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    private List<String> found(String jql) {
        var answer = search("sre", jql);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return StreamSupport.stream(answer.json().path("issues").spliterator(), false)
                .map(issue -> issue.path("key").asText())
                .toList();
    }

    private String refused(String user, String jql) {
        var answer = search(user, jql);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        return answer.json().at("/errorMessages/0").asText();
    }

    private Site.Answer search(String user, String jql) {
        return jira.get(
                user, "/rest/api/2/search?maxResults=1000&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    }
}
