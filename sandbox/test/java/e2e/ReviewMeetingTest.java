package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** A review meeting is planned on the page: people hear of it by mail, calendars by their entry. */
public class ReviewMeetingTest {

    private static final String HOSTILE = "<img src=x onerror=\"document.body.id='hit'\">";

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void theOwnerPlansTheMeetingAndOthersFindItInTheirLanguage() {
        var incident = Incident.create(confluence, "sre", "Meet about cards", Incident.facts());
        var page = open("sre", incident, 1280);

        var dialog = plan(page);
        assertThat(dialog.locator(".aftermath-guest")).hasCount(2);
        var name = dialog.locator(".aftermath-guest-name").first().boundingBox();
        var need = dialog.locator(".aftermath-guest select").first().boundingBox();
        assertThat(need.x).isGreaterThanOrEqualTo(name.x + name.width);
        assertThat(dialog.locator(".aftermath-meeting-warnings")).containsText("able to decide");
        dialog.locator(".aftermath-meeting-save").click();
        assertThat(dialog.locator("[data-fact=at]")).hasAttribute("aria-invalid", "true");
        dialog.locator("[data-fact=at]").fill("2099-11-24T10:00");
        dialog.locator("[data-fact=place]").fill(HOSTILE);
        Chromium.picture(page, "meeting-en");
        dialog.locator(".aftermath-meeting-save").click();

        assertThat(page.locator("[data-aftermath=meeting]")).containsText("24 Nov");
        Eventually.holds(() -> assertThat(mails()).contains("Invitation: review of the postmortem “Meet about cards”"));
        var reader = open("engineer", incident, 320);
        reader.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        var theirs = plan(reader);
        assertThat(theirs).containsText("招待済み");
        assertThat(theirs.locator("[data-fact=place]")).hasValue(HOSTILE);
        Chromium.fits(reader);
        Chromium.picture(reader, "meeting-ja-narrow");
        assertThat(reader.locator("#hit")).hasCount(0);
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void calendarsGetTheSameEntryAgainAndACancellationInTheEnd() {
        var incident = Incident.create(confluence, "sre", "Meet by calendar", Incident.facts());
        var path = path(incident);
        assertThat(confluence.get("sre", path + "/invitation.ics").status()).isEqualTo(404);

        put(incident, Map.of("at", "2099-11-24T10:00:00Z", "minutes", 20));
        var first = confluence.get("engineer", path + "/invitation.ics").text();
        put(incident, Map.of("at", "2099-11-25T10:00:00Z", "invite", List.of(Map.of("user", "engineer"))));
        var second = confluence.get("engineer", path + "/invitation.ics").text();
        put(incident, Map.of("at", ""));
        var last = confluence.get("engineer", path + "/invitation.ics").text();

        assertThat(first).contains("METHOD:PUBLISH", "DTSTART:20991124T100000Z", "DTEND:20991124T102000Z");
        assertThat(first).doesNotContain("ATTENDEE").doesNotContain("sre@example.com");
        assertThat(second).contains("METHOD:REQUEST", "DTSTART:20991125T100000Z", line(first, "UID:"));
        assertThat(second).contains("mailto:engineer@example.com").doesNotContain("sre@example.com");
        assertThat(last).contains("METHOD:CANCEL", "STATUS:CANCELLED", line(first, "UID:"));
        assertThat(sequence(first)).isLessThan(sequence(second));
        assertThat(sequence(second)).isLessThan(sequence(last));
    }

    @Test
    public void whoIsTakenOffTheListGetsACancellationAndNobodyElseDoes() {
        var incident = Incident.create(confluence, "sre", "Meet without them", Incident.facts());
        var left = path(incident) + "/invitation.ics?left=true";
        put(incident, Map.of("at", "2099-11-24T10:00:00Z", "invite", List.of(Map.of("user", "engineer"))));
        assertThat(confluence.get("engineer", left).text()).contains("METHOD:REQUEST");
        Eventually.holds(() -> assertThat(mails()).contains("「Meet without them」のレビュー会"));

        put(incident, Map.of("at", "2099-11-24T10:00:00Z", "invite", List.of()));

        Eventually.holds(() -> assertThat(mails()).contains("中止：ポストモーテム「Meet without them」"));
        assertThat(confluence.get("engineer", left).text()).contains("METHOD:CANCEL", "mailto:engineer@example.com");
        var whole = confluence.get("engineer", path(incident) + "/invitation.ics");
        assertThat(whole.text()).contains("METHOD:PUBLISH").doesNotContain("ATTENDEE");
    }

    @Test
    public void aPageInTheTrashTakesItsMeetingWithItAndBringsItBack() {
        var incident = Incident.create(confluence, "sre", "Meet in vain", Incident.facts());
        var entry = path(incident) + "/invitation.ics";
        put(incident, Map.of("at", "2099-11-24T10:00:00Z", "invite", List.of(Map.of("user", "engineer"))));
        Eventually.holds(() -> assertThat(mails()).contains("招待：ポストモーテム「Meet in vain」"));
        var planned = confluence.get("engineer", entry).text();

        var trashed = confluence.send("admin", "DELETE", "/rest/api/content/" + incident.pageId(), null);
        assertThat(trashed.status()).isEqualTo(204);
        Eventually.holds(() -> assertThat(mails()).contains("中止：ポストモーテム「Meet in vain」"));
        var off = confluence.get("engineer", entry).text();
        assertThat(off).contains("METHOD:CANCEL", "STATUS:CANCELLED", line(planned, "UID:"));
        assertThat(sequence(off)).isGreaterThan(sequence(planned));
        assertThat(confluence.get("support", entry).status()).isEqualTo(404);
        assertThat(confluence.get("outsider", entry).status()).isEqualTo(404);

        restore(incident);
        Eventually.holds(
                () -> assertThat(mails().split("招待：ポストモーテム「Meet in vain」", -1)).hasSizeGreaterThan(2));
        var back = confluence.get("engineer", entry).text();
        assertThat(back).contains("METHOD:REQUEST", line(planned, "UID:"));
        assertThat(sequence(back)).isGreaterThan(sequence(off));
    }

    @Test
    public void aPageThatIsRemovedForGoodTakesItsMeetingWithItToo() {
        var incident = Incident.create(confluence, "sre", "Meet no more", Incident.facts());
        put(incident, Map.of("at", "2099-11-24T10:00:00Z", "invite", List.of(Map.of("user", "engineer"))));
        Eventually.holds(() -> assertThat(mails()).contains("招待：ポストモーテム「Meet no more」"));

        var page = "/rest/api/content/" + incident.pageId();
        assertThat(confluence.send("admin", "DELETE", page, null).status()).isEqualTo(204);
        assertThat(confluence
                        .send("admin", "DELETE", page + "?status=trashed", null)
                        .status())
                .isEqualTo(204);

        Eventually.holds(() -> assertThat(mails()).contains("中止：ポストモーテム「Meet no more」"));
    }

    @Test
    public void theLinkIsSentOnceAndRecorded() {
        var incident = Incident.create(confluence, "sre", "Meet to read", Incident.facts());
        put(incident, Map.of("at", "2099-11-24T10:00:00Z", "invite", List.of(Map.of("user", "support"))));

        var sent = confluence.post("sre", path(incident) + "/link", Map.of("version", version(incident)));

        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        assertThat(sent.json().path("linkSentAt").asText()).isNotEmpty();
        Eventually.holds(() -> assertThat(mails()).contains("To read before the review: “Meet to read”"));
    }

    @Test
    public void outsidersLearnNothingAndWrongWishesChangeNothing() {
        var incident = Incident.create(confluence, "sre", "Meet in secret", Incident.facts());
        var path = path(incident);
        put(incident, Map.of("at", "2099-11-24T10:00:00Z"));

        assertThat(confluence.get("outsider", path).text())
                .isEqualTo(confluence
                        .get("outsider", "/rest/aftermath/1.0/postmortems/987654/meeting")
                        .text());
        assertThat(confluence.get("outsider", path + "/invitation.ics").status())
                .isEqualTo(404);
        assertThat(confluence
                        .put("outsider", path, Map.of("version", 1, "at", ""))
                        .status())
                .isEqualTo(404);
        assertThat(confluence
                        .post("outsider", path + "/link", Map.of("version", 1))
                        .status())
                .isEqualTo(404);

        var wrong = Map.of("version", version(incident), "at", "soon", "minute", 5);
        assertThat(confluence.put("sre", path, wrong).text()).contains("“minute”");
        var crowd = Map.of("version", version(incident), "at", "2099-11-24T11:00", "minutes", 90);
        assertThat(confluence.put("sre", path, crowd).text()).contains("15 to 30 minutes");
        var late = confluence.put("sre", path, Map.of("version", 1, "at", ""));
        assertThat(late.status()).isEqualTo(409);
        assertThat(confluence.get("sre", path).json().path("start").asText()).isEqualTo("2099-11-24T10:00:00Z");
    }

    private void restore(Incident incident) {
        var current =
                Map.of("type", "page", "title", incident.title(), "status", "current", "version", Map.of("number", 2));
        var answer = confluence.put("admin", "/rest/api/content/" + incident.pageId(), current);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private void put(Incident incident, Map<String, Object> wish) {
        var order = new HashMap<>(wish);
        order.put("version", version(incident));
        var answer = confluence.put("sre", path(incident), order);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static int version(Incident incident) {
        return incident.record("sre").path("version").asInt();
    }

    private static String path(Incident incident) {
        return "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/meeting";
    }

    private static String line(String file, String start) {
        return file.lines().filter(each -> each.startsWith(start)).findFirst().orElseThrow();
    }

    private static int sequence(String file) {
        return Integer.parseInt(line(file, "SEQUENCE:").substring("SEQUENCE:".length()));
    }

    private String mails() {
        return confluence.get("admin", "/admin/mail").text();
    }

    private Page open(String account, Incident incident, int width) {
        var page = BROWSER.person(account, confluence, width);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId());
        return page;
    }

    private static Locator plan(Page page) {
        page.click("[data-aftermath-meeting]");
        var dialog = page.locator(".aftermath-meeting-dialog");
        assertThat(dialog).isVisible();
        return dialog;
    }
}
