package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.AfterClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Jira will not take a ticket as it stands: its reason is on the item, and once it is mended the item is sent. */
public class RefusedTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private static final Hosts HOSTS = Hosts.own("refused");

    @AfterClass
    public static void stop() {
        HOSTS.close();
    }

    @Test
    public void tellsJirasReasonAndTriesAgainWhenAsked() {
        HOSTS.start();
        var confluence = HOSTS.confluence();
        requireTeam(true);
        var incident = Incident.create(confluence, "sre", "Jira wants a team", Incident.facts());
        var promise = FollowUpMacro.committed("P0", "Name a team");
        incident.append("sre", promise);
        Eventually.holds(() -> assertThat(
                        incident.followUp(promise).at("/problem/message").asText())
                .contains("Jira")
                .contains("Team is required."));

        var page = BROWSER.person("sre", confluence, 1280);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId());
        var item = page.locator("[data-aftermath=follow-up][data-uid='" + incident.pageId() + "-" + promise.id() + "']")
                .first();
        assertThat(item).containsText("Team is required.");
        Chromium.picture(page, "refused");

        requireTeam(false);
        item.locator(".aftermath-retry").click();
        assertThat(item).hasAttribute("data-ticket", "OPS-1");
        assertThat(incident.followUp(promise).has("problem")).isFalse();
    }

    private static void requireTeam(boolean required) {
        var answer = HOSTS.jira()
                .put("admin", "/rest/sandbox/1.0/fieldconfiguration/OPS/Team", Map.of("required", required));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
    }
}
