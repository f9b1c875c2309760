package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** What a ticket tells of its postmortem, and how a moved date gets its reason there (screens.md §4). */
public class JiraPanelTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private final Hosts hosts = Hosts.shared();
    private final Site jira = hosts.jira();
    private final FollowUpMacro promise = FollowUpMacro.committed("P0", "Fail over the card gateway by itself")
            .with("factor", "gateway has no failover")
            .with("alternative", "second provider, contract until May");

    @Test
    public void aReasonWrittenInJiraIsToldToThePage() {
        var ticket = Ticket.of(hosts, "Checkout refused cards (panel)", Incident.facts(), promise);
        var other = FollowUpMacro.committed("P1", "Alert on refused cards");
        ticket.incident().append("sre", other);
        var second = Ticket.of(hosts, ticket.incident(), other);
        ticket.edit(Map.of("duedate", "2026-12-22"));
        var page = BROWSER.person("sre", jira, 1280);

        Chromium.visit(page, jira.url() + "/browse/" + ticket.key());

        var panel = page.locator("[data-aftermath=panel]");
        assertThat(panel).containsText("Checkout refused cards (panel)");
        assertThat(panel).containsText("SEV-1");
        assertThat(panel).containsText("gateway has no failover");
        assertThat(panel).containsText("second provider, contract until May");
        assertThat(panel).containsText("Due date moved 1×");
        assertThat(panel).containsText(second.key());
        Chromium.picture(page, "panel-reason-missing");
        panel.locator("button").click();
        assertThat(panel).containsText("Write the reason first.");
        panel.locator("textarea").fill("Waiting for the vendor's <fix>");
        panel.locator("button").click();
        assertThat(panel).containsText("Waiting for the vendor's <fix>");
        assertThat(panel.locator("textarea")).hasCount(0);
        Chromium.picture(page, "panel-reason-given");

        Eventually.holds(
                () -> assertThat(ticket.agreement().at("/moves/0/reason/text").asText())
                        .isEqualTo("Waiting for the vendor's <fix>"));
        assertThat(ticket.agreement().at("/moves/0/reason/by").asText()).isEqualTo("sre");
        assertThat(ticket.agreement().at("/moves/0/reasonMissing").asBoolean()).isFalse();
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void aReasonWrittenOnThePageIsShownInJiraAndSoIsTheStatus() {
        var ticket = Ticket.of(
                hosts, "Told to Jira", Incident.facts(Map.of("severity", "SEV-3", "variant", "light")), promise);
        ticket.edit(Map.of("duedate", "2026-12-22"));
        Eventually.holds(() -> assertThat(ticket.agreement().path("moves")).hasSize(1));

        ticket.post("reason", Map.of("what", "due", "reason", "The vendor is late"));
        ticket.incident().write("sre");
        assertThat(ticket.incident().move("sre", Map.of("to", "IN_REVIEW")).status())
                .isEqualTo(200);
        ticket.incident().change("sre", Map.of("severity", "SEV-2"));

        var page = BROWSER.person("engineer", jira, 1280);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        Eventually.holds(() -> {
            Chromium.visit(page, jira.url() + "/browse/" + ticket.key() + "?theme=dark");
            assertThat(page.locator("[data-aftermath=panel]").textContent())
                    .contains("The vendor is late")
                    .contains("レビュー中")
                    .contains("SEV-2");
        });
        assertThat(page.locator("[data-aftermath=panel]")).containsText("期限の変更 1 回", SOON);
        Chromium.picture(page, "panel-ja-dark");
        assertThat(ticket.fields().path("labels").toString()).contains("sev2").doesNotContain("sev3");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void aTicketTellsThatThePageDroppedOrLostItsFollowUp() {
        var ticket = Ticket.of(hosts, "Dropped on the page", Incident.facts(), promise);
        var page = BROWSER.person("sre", jira, 1280);
        var panel = page.locator("[data-aftermath=panel]");
        Chromium.visit(page, jira.url() + "/browse/" + ticket.key());
        assertThat(panel.locator(".aftermath-panel-standing")).hasCount(0);

        ticket.post(
                "decision",
                Map.of("state", "wontdo", "reason", "The gateway is <replaced>", "agreedBy", List.of("sre")));
        Eventually.holds(() -> {
            Chromium.visit(page, jira.url() + "/browse/" + ticket.key());
            assertThat(panel.textContent()).contains("dropped this follow-up: “The gateway is <replaced>”");
        });
        Chromium.picture(page, "panel-dropped");

        var incident = ticket.incident();
        var stored = hosts.confluence()
                .get("sre", "/rest/api/content/" + incident.pageId() + "?expand=body.storage,version")
                .json();
        incident.save(
                "sre",
                stored.at("/body/storage/value")
                        .asText()
                        .replaceAll(
                                "<ac:structured-macro ac:name=\"postmortem-follow-up\"(?s:.)*?</ac:structured-macro>",
                                ""),
                stored.at("/version/number").asInt() + 1);
        Eventually.holds(() -> {
            Chromium.visit(page, jira.url() + "/browse/" + ticket.key() + "?theme=dark");
            assertThat(panel.textContent()).contains("The page does not have this follow-up any more");
        });
        Chromium.picture(page, "panel-gone-dark");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void aReasonIsRefusedWithoutTheRightToEdit() {
        var ticket = Ticket.of(hosts, "Not for outsiders (panel)", Incident.facts(), promise);
        ticket.edit(Map.of("duedate", "2026-12-22"));
        var path = "/rest/aftermath/1.0/follow-ups/" + ticket.uid() + "/reason";
        var reason = Map.of("what", "due", "reason", "why");

        assertThat(jira.post("outsider", path, reason).status()).isEqualTo(404);
        assertThat(jira.post(null, path, reason).status()).isEqualTo(401);
        assertThat(jira.post("sre", path, Map.of("what", "due", "reason", "")).status())
                .isEqualTo(400);
        assertThat(jira.post("sre", path, Map.of("what", "urgency", "reason", "why"))
                        .status())
                .isEqualTo(409);
        assertThat(jira.post("sre", path, reason).status()).isEqualTo(200);
    }
}
