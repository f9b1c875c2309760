package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.ClassRule;
import org.junit.Test;

/** What is open in all spaces: seen and given a new date where it is listed (P21, B16). */
public class PromisesInBrowserTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private final Hosts hosts = Hosts.shared();

    @Test
    public void aPromiseIsGivenANewDateWithAReasonWhereItIsListed() {
        var ticket = ticket("Given a new date", "Renew the gateway contract");
        var page = open("sre", "/plugins/servlet/aftermath/promises");
        var line = page.locator(".aftermath-promise", containing("Renew the gateway contract"));
        line.locator("[data-aftermath-answer]").click();
        line.locator("[name=due]").fill("2027-01-12");
        line.locator("[name=reason]").fill("The vendor <is> late");
        line.locator("[type=submit]").click();

        assertThat(line).containsText("2027");
        Eventually.holds(() -> {
            assertThat(ticket.fields().path("duedate").asText()).isEqualTo("2027-01-12");
            assertThat(ticket.agreement().at("/moves/0/reason/text").asText()).isEqualTo("The vendor <is> late");
        });
        Chromium.picture(page, "promises-en");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void everybodyChoosesInTheirLanguageWhenMailComesAndOutsidersSeeNothing() {
        ticket("Seen by few", "Seen by few");
        var mine = open("engineer", "/plugins/servlet/aftermath/settings?mine=true");
        assertThat(mine.locator("h1")).containsText("メール");
        Chromium.picture(mine, "promises-ja-mail");

        assertThat(promises("sre")).contains("Seen by few");
        assertThat(promises("outsider")).doesNotContain("Seen by few", "INC");
    }

    private String promises(String user) {
        return hosts.confluence().get(user, "/rest/aftermath/1.0/promises").text();
    }

    /** So late that it stands at the head of the list. */
    private Ticket ticket(String title, String text) {
        var promise = FollowUpMacro.committed("P0", text).with("due", "2026-01-05");
        return Ticket.of(hosts, title, Incident.facts(), promise);
    }

    private Page open(String user, String path) {
        var page = BROWSER.person(user, hosts.confluence(), 1280);
        Chromium.visit(page, hosts.confluence().url() + path);
        return page;
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
