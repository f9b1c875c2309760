package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** A Jira whose clock is ten minutes slow is not believed, and both administrators read why. */
public class WrongClockTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private static final String SCREEN = "/plugins/servlet/aftermath/peers";
    private static final Hosts HOSTS = Hosts.own("clock");

    @BeforeClass
    public static void start() {
        Hosts.kill(HOSTS.start());
        HOSTS.with(Divided.HURRY).startOnly("confluence");
    }

    @AfterClass
    public static void stop() {
        HOSTS.close();
    }

    @Test
    public void administratorsOfBothReadThatTheClocksAreApartUntilTheyAreSetRight() {
        var slow = HOSTS.startOnly("jira", "--clock-shift", "PT-10M");
        var ticket = Ticket.of(
                HOSTS, "Ten minutes slow", Incident.facts(), FollowUpMacro.committed("P0", "Watch the clocks"));
        ticket.step("21");

        tellsOfTheClock(
                HOSTS.confluence(), "admin", "-(59|60)\\d s Messages are refused beyond 300 s", "peers-clock-en");
        tellsOfTheClock(
                HOSTS.jira(), "admin", "\\+(59|60)\\d s Messages are refused beyond 300 s", "peers-clock-jira-en");
        assertThat(status(ticket)).isNotEqualTo("In Progress");

        Hosts.kill(slow);
        HOSTS.startOnly("jira");
        Eventually.holds(() -> assertThat(status(ticket)).isEqualTo("In Progress"));
        for (var site : List.of(HOSTS.confluence(), HOSTS.jira())) {
            Eventually.holds(() -> assertThat(Divided.peers(site).at("/peers/0").has("trouble"))
                    .isFalse());
            assertThat(Divided.peers(site).at("/peers/0/clockTooFar").asBoolean())
                    .isFalse();
        }
        assertThat(BROWSER.complaints()).isEmpty();
    }

    private static void tellsOfTheClock(Site site, String person, String difference, String picture) {
        Eventually.holds(
                () -> assertThat(Divided.peers(site).at("/peers/0/trouble/key").asText())
                        .isEqualTo("aftermath.peer.clock"));
        var page = BROWSER.person(person, site, 1200);
        Chromium.visit(page, site.url() + SCREEN);
        assertThat(page.locator(".aftermath-peer .aui-lozenge")).hasText("Trouble");
        assertThat(page.locator(".aftermath-peer .aui-message")).containsText("Check the clocks of both servers");
        assertThat(page.locator("[data-fact=clock]")).containsText(Pattern.compile(difference));
        Chromium.picture(page, picture);
    }

    private static String status(Ticket ticket) {
        return ticket.incident().followUp(ticket.promise()).at("/ticket/status").asText();
    }
}
