package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** Calendars subscribe to a space's review meetings by secret addresses of their owners. */
public class FeedTest {

    private static final String SUBSCRIPTION = "/rest/aftermath/1.0/subscriptions/INC";

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void aReaderGetsAnAddressOnThePageAndTakesItBack() {
        var incident = planned("Fed to calendars", "2099-11-24T10:00:00Z");
        confluence.send("support", "DELETE", SUBSCRIPTION, null);
        var page = open("support", incident, 1280);

        page.click("[data-aftermath-feed]");
        var dialog = page.locator(".aftermath-feed-dialog");
        assertThat(dialog).containsText("You have no address yet.");
        assertThat(dialog.locator(".aftermath-feed-everybody")).hasCount(0);
        dialog.locator(".aftermath-feed-anew").click();
        assertThat(dialog.locator("#aftermath-feed-address")).isVisible();
        Chromium.picture(page, "feed-en");
        var address = dialog.locator("#aftermath-feed-address").inputValue();
        assertThat(read(address).text()).contains("Postmortem review: Fed to calendars");

        dialog.locator(".aftermath-feed-end").click();
        assertThat(dialog).containsText("You have no address yet.");
        assertThat(read(address).status()).isEqualTo(404);
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void theDialogFitsANarrowDarkPageInJapanese() {
        var incident = planned("Fed on a phone", "2099-11-24T10:00:00Z");
        var page = open("engineer", incident, 320);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));

        page.click("[data-aftermath-feed]");
        var dialog = page.locator(".aftermath-feed-dialog");
        dialog.locator(".aftermath-feed-anew").click();

        assertThat(dialog).containsText("カレンダー用のアドレス");
        assertThat(dialog.locator("#aftermath-feed-address")).isVisible();
        Chromium.picture(page, "feed-ja-narrow");
        Chromium.fits(page);
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void theCalendarFollowsMovesAndCancellationsUnderOneName() {
        var incident = planned("Fed and moved", "2099-03-27T10:00:00Z");
        var address = subscribe("manager");
        var first = entry(address, incident);

        assertThat(first)
                .contains("DTSTART:20990327T100000Z", "STATUS:CONFIRMED")
                .doesNotContain("ATTENDEE");
        assertThat(first)
                .contains(confluence
                        .get("manager", meeting(incident) + "/invitation.ics")
                        .text()
                        .lines()
                        .filter(line -> line.startsWith("UID:"))
                        .findFirst()
                        .orElseThrow());
        plan(incident, "2099-03-30T10:00:00Z");
        var moved = entry(address, incident);
        plan(incident, "");
        var off = entry(address, incident);

        assertThat(moved).contains("DTSTART:20990330T100000Z");
        assertThat(off).contains("DTSTART:20990330T100000Z", "STATUS:CANCELLED");
        assertThat(sequence(first)).isLessThan(sequence(moved));
        assertThat(sequence(moved)).isLessThan(sequence(off));
    }

    @Test
    public void anUnchangedCalendarIsNotSentAgain() {
        var incident = planned("Fed twice", "2099-11-24T10:00:00Z");
        var address = subscribe("sre");
        var tag = read(address).http().headers().firstValue("ETag").orElseThrow();

        var again = confluence.send(null, "GET", path(address), null, Map.of("If-None-Match", tag));
        assertThat(again.status()).isEqualTo(304);
        plan(incident, "2099-11-25T10:00:00Z");
        assertThat(confluence
                        .send(null, "GET", path(address), null, Map.of("If-None-Match", tag))
                        .status())
                .isEqualTo(200);
    }

    @Test
    public void anAddressShowsWhatItsOwnerMaySeeWhoeverAsks() {
        planned("Fed to insiders", "2099-11-24T10:00:00Z");
        var secret = planned("Fed to nobody else", "2099-11-24T10:00:00Z");
        secret.restrict("sre");
        var address = subscribe("support");

        assertThat(read(address).text()).contains("Fed to insiders").doesNotContain("Fed to nobody else");
        assertThat(confluence.get("sre", path(address)).text()).doesNotContain("Fed to nobody else");
        assertThat(read(subscribe("sre")).text()).contains("Fed to nobody else");
    }

    @Test
    public void outsidersGetNoAddressAndGuessesFindNothing() {
        var unknown = confluence.get("sre", "/rest/aftermath/1.0/subscriptions/NOWHERE");

        assertThat(confluence.send("outsider", "POST", SUBSCRIPTION, null).text())
                .isEqualTo(unknown.text());
        assertThat(confluence.get("outsider", SUBSCRIPTION).status()).isEqualTo(404);
        assertThat(confluence.send(null, "POST", SUBSCRIPTION, null).status()).isEqualTo(401);
        assertThat(confluence
                        .get(null, "/rest/aftermath/1.0/feed/" + "0".repeat(64) + "/meetings.ics")
                        .status())
                .isEqualTo(404);
    }

    @Test
    public void stewardsTakeBackEverybodysAddressesAndAnewTakesBackOnesOwn() {
        var old = subscribe("facilitator");
        var fresh = subscribe("facilitator");
        assertThat(read(old).status()).isEqualTo(404);
        assertThat(read(fresh).status()).isEqualTo(200);
        assertThat(confluence.get("facilitator", SUBSCRIPTION).text()).doesNotContain("http");

        assertThat(confluence
                        .send("facilitator", "DELETE", SUBSCRIPTION + "/everybody", null)
                        .status())
                .isEqualTo(403);
        assertThat(confluence
                        .send("admin", "DELETE", SUBSCRIPTION + "/everybody", null)
                        .status())
                .isEqualTo(204);
        assertThat(read(fresh).status()).isEqualTo(404);
    }

    private Incident planned(String title, String at) {
        var incident = Incident.create(confluence, "sre", title, Incident.facts());
        plan(incident, at);
        return incident;
    }

    private void plan(Incident incident, String at) {
        var version = incident.record("sre").path("version").asInt();
        var answer = confluence.put("sre", meeting(incident), Map.of("version", version, "at", at));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static String meeting(Incident incident) {
        return "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/meeting";
    }

    private String subscribe(String account) {
        var made = confluence.send(account, "POST", SUBSCRIPTION, null);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json().path("address").asText();
    }

    private Site.Answer read(String address) {
        return confluence.get(null, path(address));
    }

    private String path(String address) {
        assertThat(address).startsWith(confluence.url() + "/");
        return address.substring(confluence.url().length());
    }

    /** Lines that belong together are one again. */
    private String entry(String address, Incident incident) {
        var whole = read(address).text().replace("\r\n ", "");
        var end = whole.indexOf("pageId=" + incident.pageId());
        assertThat(end).as(whole).isPositive();
        var begin = whole.lastIndexOf("BEGIN:VEVENT", end);
        return whole.substring(begin, whole.indexOf("END:VEVENT", begin));
    }

    private static int sequence(String entry) {
        return entry.lines()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .map(line ->
                        Integer.parseInt(line.substring("SEQUENCE:".length()).strip()))
                .findFirst()
                .orElseThrow();
    }

    private Page open(String account, Incident incident, int width) {
        var page = BROWSER.person(account, confluence, width);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId());
        return page;
    }
}
