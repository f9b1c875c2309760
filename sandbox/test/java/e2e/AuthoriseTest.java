package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Where the link acts for nobody unasked, a ticket waits for the one person in whose name it is to be made. */
public class AuthoriseTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private static final Hosts HOSTS = Hosts.own("authorise", "--link", "oauth");

    @BeforeClass
    public static void start() {
        HOSTS.start();
    }

    @AfterClass
    public static void stop() {
        HOSTS.close();
    }

    @Test
    public void aTicketWaitsForItsPersonToAuthoriseJira() {
        var incident = Incident.create(HOSTS.confluence(), "sre", "Waits for leave", Incident.facts());
        var promise = FollowUpMacro.committed("P0", "Alert on the size of the queue");
        incident.append("sre", promise);
        Eventually.holds(
                () -> assertThat(incident.followUp(promise).path("problem").toString())
                        .contains("Authorise"));
        var page = BROWSER.person("sre", HOSTS.confluence(), 1200);
        var place = show(page, incident, promise);
        assertThat(place.locator(".aftermath-authorise")).hasText("Authorise with Jira");
        Chromium.picture(page, "authorise-en");
        othersReadWhomItWaitsFor(incident, promise);

        place.locator(".aftermath-authorise").click();
        page.fill("input[name=os_username]", "sre");
        page.fill("input[name=os_password]", "sre");
        page.click("form [type=submit]");
        page.click("#deny");
        assertThat(page.locator("#title-text")).hasText("Waits for leave");
        assertThat(place.locator(".aftermath-authorise")).isVisible();
        assertThat(tickets(incident)).isZero();

        place.locator(".aftermath-authorise").click();
        Chromium.picture(page, "authorise-question-en");
        page.click("#approve");
        assertThat(page.locator("#title-text")).hasText("Waits for leave");
        assertThat(place.locator("[data-aftermath-ticket] a"))
                .hasText(
                        java.util.regex.Pattern.compile("OPS-\\d+"),
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(30_000));
        assertThat(place.locator(".aftermath-problem")).isHidden();
        assertThat(tickets(incident)).isEqualTo(1);
        assertThat(HOSTS.jira()
                        .get("sre", "/rest/api/2/issue/" + Divided.key(incident, promise))
                        .json()
                        .at("/fields/reporter/name")
                        .asText())
                .isEqualTo("sre");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    private static void othersReadWhomItWaitsFor(Incident incident, FollowUpMacro promise) {
        var page = BROWSER.person("engineer", HOSTS.confluence(), 1200);
        var place = show(page, incident, promise);
        assertThat(place.locator(".aftermath-problem")).containsText("Sam Rivers さんが Jira で Confluence を承認");
        assertThat(place.locator(".aftermath-authorise")).hasCount(0);
        Chromium.picture(page, "authorise-ja-other");
    }

    private static Locator show(Page page, Incident incident, FollowUpMacro promise) {
        Chromium.visit(page, HOSTS.confluence().url() + "/pages/viewpage.action?pageId=" + incident.pageId());
        return page.locator("[data-aftermath=follow-up][data-uid='" + incident.pageId() + "-" + promise.id() + "']");
    }

    private static int tickets(Incident incident) {
        var jql = URLEncoder.encode("issue in followUpsOf(\"" + incident.pageId() + "\")", StandardCharsets.UTF_8);
        return HOSTS.jira()
                .get("sre", "/rest/api/2/search?jql=" + jql)
                .json()
                .path("total")
                .asInt(0);
    }
}
