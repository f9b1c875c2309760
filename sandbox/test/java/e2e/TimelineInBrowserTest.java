package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** The timeline as people fill it where they read it: by hand, and out of a log. */
public class TimelineInBrowserTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private static final String LOG = """
            Wednesday, November 18th, 2026
            Pager Bot APP  10:02 AM
            Refused cards above 5 %
            https://metrics.example.org/cards
            Mika Aalto  10:05 AM
            looking at the gateway
            TODO: put the certificate into the calendar
            """;

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void aPastedChatBecomesRowsAndWorkBecomesProposedFollowUps() {
        var incident = incident("Pasted from the chat", "en");
        var before = incident.record("sre").at("/completeness/done").asInt();
        var page = open("sre", incident);

        page.click("[data-aftermath-timeline=paste]");
        dialog(page).locator("[data-fact=text]").fill("nothing of this is a log\n\n" + LOG);
        save(page);
        assertThat(dialog(page).locator("[data-read=entries]")).hasCount(2);
        assertThat(dialog(page).locator("[data-read=followUps]")).hasCount(1);
        assertThat(dialog(page).locator(".aftermath-unread li")).hasText("nothing of this is a log");
        Chromium.picture(page, "timeline-en-paste");
        save(page);

        assertThat(page.locator("[data-aftermath=timeline]")).hasAttribute("data-told", "2");
        assertThat(page.locator("[data-aftermath=timeline]")).hasAttribute("data-coverage", "50");
        assertThat(page.locator("td", containing("looking at the gateway"))).isVisible();
        assertThat(page.locator(".aftermath-timeline-picture circle")).hasCount(5);
        assertThat(page.locator("[data-aftermath-row]", containing("put the certificate")))
                .hasAttribute("data-state", "proposed");
        assertThat(incident.record("sre").at("/completeness/done").asInt()).isEqualTo(before + 2);
        Chromium.picture(page, "timeline-en");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void anEntryIsAddedByKeyboardAndItsTimeOfferedToTheFacts() {
        var incident = incident("キーボードで追加", "ja");
        var page = open("engineer", incident);

        page.locator("[data-aftermath-timeline=add]").focus();
        page.keyboard().press("Enter");
        dialog(page).locator("[data-fact=time]").fill("2026-11-18 10:20 UTC");
        dialog(page).locator("[data-fact=fact]").fill("予備の回線に切り替えた");
        dialog(page).locator("[data-fact=type]").selectOption("mitigated");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("[data-aftermath=timeline]")).hasAttribute("data-told", "1");
        assertThat(page.locator("tr", containing("予備の回線")).locator("td").nth(1)).hasText("緩和");
        var offer = page.locator(".aftermath-timeline-offers li");
        assertThat(offer).containsText("タイムラインでは");
        assertThat(page.locator("[data-aftermath-timeline=add]")).isFocused();
        Chromium.picture(page, "timeline-ja");
        offer.locator("button").click();
        assertThat(page.locator(".aftermath-timeline-offers")).hasCount(0);
        assertThat(incident.record("sre").at("/times/mitigatedAt").asText()).startsWith("2026-11-18T10:20");
    }

    @Test
    public void scriptsAddAndSortRowsAndAreToldWhatIsWrong() {
        var incident = incident("Filled by a script", "en");
        var path = "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/timeline";
        var entries = List.of(
                Map.of("time", "2026-11-18 10:30 UTC", "fact", "second"),
                Map.of("time", "2026-11-18 10:10 UTC", "fact", "first"));

        var added = confluence.post("sre", path, Map.of("entries", entries));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.json().findValuesAsText("fact")).containsSubsequence("first", "second");
        assertThat(confluence.get("manager", path).json().path("told").asInt()).isEqualTo(2);
        assertThat(confluence.post("sre", path + "/sort", Map.of()).status()).isEqualTo(200);

        var bad =
                confluence.post("engineer", path, Map.of("entries", List.of(Map.of("colour", "red", "time", "10:00"))));
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.json().path("errors").findValuesAsText("field")).contains("colour", "fact");
        assertThat(confluence.get("outsider", path).status()).isEqualTo(404);
    }

    @Test
    public void whatSlackExportsIsReadAndItsWritersBecomeRoles() {
        var incident = incident("Exported from the chat", "en");
        var path = "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/timeline/preview";
        var export = """
                [{"type":"message","user":"U2","ts":"1795000920.000200","text":"looking &amp; waiting",
                  "user_profile":{"real_name":"Manager"}},
                 {"type":"message","user":"U1","ts":"1795000860.5","text":"began: <@U2> cards fail",
                  "user_profile":{"real_name":"Somebody Else"}},
                 {"type":"message","subtype":"channel_join","user":"U3","ts":"1795000870","text":"joined"}]""";

        var read = confluence.post("sre", path, Map.of("text", export)).json();

        assertThat(read.path("entries").findValuesAsText("at"))
                .containsExactly("2026-11-18T11:21:00Z", "2026-11-18T11:22:00Z");
        assertThat(read.path("entries").findValuesAsText("role"))
                .containsExactly("Somebody Else", "Incident commander");
        assertThat(read.path("entries").findValuesAsText("fact"))
                .containsExactly("@Manager cards fail", "looking & waiting");
        assertThat(read.path("unread").findValuesAsText("line")).containsExactly("3");
    }

    @Test
    public void aDateWithTwoReadingsIsAskedAboutAndWhatBeganFillsTheTemplate() {
        var incident = incident("Two readings of a date", "en");
        var page = open("sre", incident);

        page.locator("body").press("Alt+Shift+KeyT");
        assertThat(dialog(page)).isVisible();
        page.keyboard().press("Escape");
        page.click("[data-aftermath-timeline=paste]");
        dialog(page)
                .locator("[data-fact=text]")
                .fill("- 03/04/2025 10:02: began: cards fail\n- 03/04/2025 10:31: all work");
        save(page);
        assertThat(dialog(page).locator(".aftermath-dates")).containsText("Which day is 03/04/2025?");
        assertThat(dialog(page).locator(".aftermath-follow-up-save")).isDisabled();
        Chromium.picture(page, "timeline-en-dates");
        dialog(page).locator("[data-dates=day]").click();
        assertThat(dialog(page).locator(".aftermath-dates")).containsText("03/04/2025 is read as 2025-04-03.");
        save(page);

        assertThat(page.locator("[data-aftermath=timeline]")).hasAttribute("data-told", "2");
        assertThat(page.locator("tr", containing("began"))).hasCount(1);
        assertThat(page.locator("tr", containing("cards fail")).locator("td").first())
                .containsText("2025-04-03 10:02");
        assertThat(page.locator("[data-aftermath-mark=unproved]")).hasCount(2);
        assertThat(BROWSER.complaints()).isEmpty();
    }

    private Incident incident(String title, String language) {
        return Incident.create(confluence, "sre", title, Incident.facts(Map.of("language", language)));
    }

    private Page open(String user, Incident incident) {
        var page = BROWSER.person(user, confluence, 1280);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId());
        return page;
    }

    private static Locator dialog(Page page) {
        return page.locator(".aftermath-follow-up-dialog");
    }

    private static void save(Page page) {
        dialog(page).locator(".aftermath-follow-up-save").click();
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
