package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** From a resolved incident in Jira to its postmortem in Confluence, and back. */
public class IncidentFirstTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private static final String MISSING = "/rest/aftermath/1.0/incidents/without-postmortem";

    private final Hosts hosts = Hosts.shared();
    private final Site jira = hosts.jira();
    private final Site confluence = hosts.confluence();

    @Before
    public void postmortemsAreMadeInTheSpaceOfIncidents() {
        var answer = jira.put("admin", "/rest/aftermath/1.0/incident-settings", Map.of("space", "INC"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    @Test
    public void aResolvedIncidentOffersItsPostmortemAndIsLinkedBothWays() {
        var key = incident("Cards & Co. refused", "Highest");
        assertThat(missing("sre")).doesNotContain(key);
        resolve(key);
        assertThat(missing("sre")).contains(key);
        assertThat(missing("outsider")).doesNotContain(key);

        var page = BROWSER.person("sre", jira, 1280);
        Chromium.logIn(page, "sre", confluence);
        Chromium.visit(page, jira.url() + "/browse/" + key);
        var panel = page.locator("[data-aftermath=incident]");
        assertThat(panel).containsText("SEV-1");
        assertThat(panel).containsText("no postmortem yet");
        Chromium.picture(page, "incident-1-jira");
        assertThat(found("sre")).contains(key);
        panel.locator("[data-aftermath-incidents]").click();
        assertThat(page.locator("body")).containsText(key);
        Chromium.picture(page, "incident-1b-list");
        page.goBack();
        panel.locator("[data-aftermath-create]").click();

        var wizard = page.locator("form.aftermath-wizard");
        assertThat(wizard.locator(".aftermath-carried")).containsText(key);
        assertThat(wizard.locator("[name=title]")).hasValue("Cards & Co. refused");
        assertThat(wizard.locator("[name=severity][value=SEV-1]")).isChecked();
        assertThat(wizard.locator("[data-aftermath-instant=resolvedAt]")).not().hasValue("");
        Chromium.picture(page, "incident-2-wizard");
        page.click("#create-dialog-create-button");

        assertThat(page.locator("[data-aftermath=status]")).hasAttribute("data-status", "DRAFT");
        assertThat(page.locator("[data-aftermath-fact=incidentIssues] a"))
                .hasAttribute("href", jira.url() + "/browse/" + key);
        Eventually.holds(() -> assertThat(missing("sre")).doesNotContain(key));
        assertThat(found("sre")).doesNotContain(key);
        page.locator("[data-aftermath-fact=incidentIssues] a").click();
        assertThat(panel.locator("a")).hasText("Cards & Co. refused");
        Chromium.picture(page, "incident-3-linked");
        assertThat(jira.get("sre", "/rest/api/2/issue/" + key + "/remotelink").text())
                .contains("/pages/viewpage.action?pageId=")
                .contains("\"Postmortem\"");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void harmlessOnesAndOtherIssuesAreLeftAlone() {
        var harmless = incident("Nobody noticed", "Low");
        resolve(harmless);
        var labelled = incident("Worse than its priority", "Low", "sev-2");
        resolve(labelled);

        assertThat(missing("sre")).doesNotContain(harmless).contains(labelled);
    }

    @Test
    public void administratorsSayWhatAnIncidentIs() {
        var path = "/rest/aftermath/1.0/incident-settings";

        assertThat(jira.get("admin", path).json().path("least").asText()).isEqualTo("SEV-2");
        assertThat(jira.get("sre", path).status()).isIn(401, 403);
        var wrong = jira.put("admin", path, Map.of("least", "worst", "moon", "full", "types", List.of()));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("moon", "types", "least");
    }

    @Test
    public void nobodyLinksWhatTheyMayNotSee() {
        var key = incident("Not for outsiders", "High");
        var page = Map.of("pageId", "42", "title", "x", "url", "https://wiki.example/42");

        assertThat(jira.put("outsider", "/rest/aftermath/1.0/incidents/" + key + "/postmortem", page)
                        .status())
                .isEqualTo(404);
        var script = Map.of("pageId", "42", "title", "x", "url", "javascript:alert(1)");
        assertThat(jira.put("sre", "/rest/aftermath/1.0/incidents/" + key + "/postmortem", script)
                        .status())
                .isEqualTo(400);
    }

    private String incident(String summary, String priority, String... labels) {
        var fields = new HashMap<String, Object>();
        fields.put("project", Map.of("key", "OPS"));
        fields.put("issuetype", Map.of("name", "Incident"));
        fields.put("priority", Map.of("name", priority));
        fields.put("summary", summary);
        fields.put("labels", List.of(labels));
        var answer = jira.post("sre", "/rest/api/2/issue", Map.of("fields", fields));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("key").asText();
    }

    private void resolve(String key) {
        var done = Map.of(
                "transition", Map.of("id", "31"),
                "fields", Map.of("resolution", Map.of("name", "Done")));
        var answer = jira.post("sre", "/rest/api/2/issue/" + key + "/transitions", done);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private String found(String user) {
        var answer = jira.get(user, "/rest/api/2/search?jql=issue%20in%20incidentsWithoutPostmortem()");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("issues").findValuesAsText("key").toString();
    }

    private String missing(String user) {
        var answer = jira.get(user, MISSING);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("incidents").findValuesAsText("key").toString();
    }
}
