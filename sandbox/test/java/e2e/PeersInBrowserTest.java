package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** How administrators of both products see whether the two talk, and what they do about what was given up. */
public class PeersInBrowserTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private static final String SCREEN = "/plugins/servlet/aftermath/peers";
    private static final Hosts HOSTS = Hosts.own("peers");
    private static final List<String> IMPATIENT = List.of(
            "-Dorg.aftermath.loop.giveUp=PT1S",
            "-Dorg.aftermath.loop.firstWait=PT0.1S",
            "-Dorg.aftermath.loop.longestWait=PT0.3S");

    private final Site confluence = HOSTS.confluence();
    private final Site jira = HOSTS.jira();

    @BeforeClass
    public static void start() {
        Hosts.kill(HOSTS.start());
        HOSTS.with(IMPATIENT).startOnly("confluence");
    }

    @AfterClass
    public static void stop() {
        HOSTS.close();
    }

    @Test
    public void aMessageThatWasGivenUpIsDroppedWithAReasonOrTriedAgain() {
        var incident = Incident.create(confluence, "sre", "Given up while Jira was away", Incident.facts());
        var promise = FollowUpMacro.committed("P0", "Outlast the outage");
        incident.append("sre", promise);
        Eventually.holds(() -> assertThat(undecided()).isEqualTo(1));
        var page = open("admin", confluence);
        assertThat(page.locator(".aftermath-peer .aui-lozenge")).hasText("Trouble");
        assertThat(page.locator(".aftermath-peer .aui-message")).containsText("does not answer");
        var letter = page.locator("[data-letter]");
        assertThat(letter).containsText("Outlast the outage");
        assertThat(letter).containsText("did not answer");
        Chromium.picture(page, "peers-en-trouble");

        letter.locator("[data-aftermath-letter-act=ask]").click();
        letter.locator("[data-aftermath-letter-act=drop]").click();
        assertThat(letter.locator(".error")).containsText("Say why");
        letter.locator("textarea").fill("Done by hand");
        letter.locator("[data-aftermath-letter-act=drop]").click();
        assertThat(letter).containsText("Dropped by admin: Done by hand");
        assertThat(undecided()).isZero();

        HOSTS.with(List.of()).startOnly("jira");
        page.locator("[data-letter] [data-aftermath-letter-act=retry]").click();
        assertThat(page.locator("[data-aftermath-no-letters]")).isVisible();
        Eventually.holds(
                () -> assertThat(incident.followUp(promise).at("/ticket/key").asText())
                        .isNotEmpty());
        Chromium.again(page);
        assertThat(page.locator(".aftermath-peer .aui-lozenge")).hasText("Paired");
        page.locator("[data-aftermath-pair]").click();
        assertThat(page.locator(".aui-flag[open] .aui-message-success").last()).containsText("same secret");
        assertThat(page.locator("[data-fact=secret]")).containsText("still believed");
        assertThat(page.locator("[data-aftermath-work] [data-fact=tickets]")).containsText("Asks for tickets");
        assertThat(page.locator("[data-aftermath-work] [data-fact=tickets] time"))
                .isVisible();
        assertThat(page.locator("[data-aftermath-work] .aui-lozenge")).hasCount(0);
        Chromium.picture(page, "peers-en-paired");
        showsTheSameInJiraAndOnlyToSystemAdministrators();
    }

    private void showsTheSameInJiraAndOnlyToSystemAdministrators() {
        var page = BROWSER.person("admin", jira, 320);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.visit(page, jira.url() + "/secure/admin/ViewApplicationProperties.jspa?theme=dark");
        page.locator("#aftermath-peers").click();
        assertThat(page.locator(".aftermath-peer .aui-lozenge")).hasText("Paired");
        assertThat(page.locator("[data-fact=clock]")).isVisible();
        assertThat(page.locator("[data-aftermath-pair]")).hasCount(0);
        assertThat(page.locator("[data-aftermath-no-letters]")).isVisible();
        assertThat(page.locator("[data-aftermath-work] [data-fact=progress]")).isVisible();
        Chromium.picture(page, "peers-jira-en-dark-narrow");
        Chromium.fits(page);
        for (var site : List.of(confluence, jira)) {
            assertThat(BROWSER.person("engineer", site, 1200)
                            .navigate(site.url() + SCREEN)
                            .status())
                    .isEqualTo(403);
        }
        assertThat(BROWSER.complaints()).allMatch(each -> each.contains("status of 40"), "tells a refusal");
    }

    private int undecided() {
        return confluence
                .get("admin", "/rest/aftermath/1.0/dead-letters")
                .json()
                .path("undecided")
                .asInt(-1);
    }

    private static Page open(String person, Site site) {
        var page = BROWSER.person(person, site, 1200);
        Chromium.visit(page, site.url() + SCREEN);
        return page;
    }
}
