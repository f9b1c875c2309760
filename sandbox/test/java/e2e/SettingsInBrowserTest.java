package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Settings as administrators of the site and of a space change them. What holds everywhere has hosts of its own. */
public class SettingsInBrowserTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private static final Hosts HOSTS = Hosts.own("settings");
    private static final String POLICY = "policy.meeting-planned";

    private final Site confluence = HOSTS.confluence();

    @BeforeClass
    public static void start() {
        HOSTS.start();
    }

    @AfterClass
    public static void stop() {
        HOSTS.close();
    }

    @Test
    public void aSpaceFollowsItsSiteUntilItSaysOtherwiseAndAgainAfterAReset() {
        space("engineer", "FOLLOW");
        var site = BROWSER.person("admin", confluence, 1200);
        Chromium.visit(site, confluence.url() + "/admin");
        site.click("#aftermath-settings");
        site.waitForLoadState();
        control(site, POLICY).selectOption("warn");
        assertThat(state(site, POLICY)).hasText("Set here");
        save(site);

        var space = BROWSER.person("engineer", confluence, 1200);
        Chromium.visit(space, confluence.url() + "/spaces/viewspacesummary.action?key=FOLLOW");
        space.click("#aftermath-space-settings");
        space.waitForLoadState();
        assertThat(state(space, POLICY)).hasText("サイトの設定を継承");
        assertThat(control(space, POLICY)).hasValue("warn");
        control(space, POLICY).selectOption("off");
        save(space);
        Chromium.again(space);
        assertThat(state(space, POLICY)).hasText("ここで設定");
        assertThat(control(space, POLICY)).hasValue("off");
        Chromium.picture(space, "settings-ja-space");

        row(space, POLICY).locator("[data-aftermath-reset]").click();
        assertThat(control(space, POLICY)).hasValue("warn");
        save(space);
        assertThat(state(space, POLICY)).hasText("サイトの設定を継承");
        assertThat(set("engineer", "FOLLOW")).isEqualTo("{}");
        assertThat(BROWSER.complaints()).allMatch(each -> each.contains("status of 40"), "tells a refusal");
    }

    @Test
    public void whatTheSiteDecidesForAllIsShownAndCannotBeChangedInASpace() {
        space("sre", "DECIDED");
        var site = open("admin", "", 1200);
        row(site, "guide.url").locator("[data-aftermath-everywhere]").check();
        control(site, "guide.url").fill("https://wiki.example/respond");
        save(site);

        var space = open("sre", "DECIDED", 1200);

        assertThat(control(space, "guide.url")).isDisabled();
        assertThat(control(space, "guide.url")).hasValue("https://wiki.example/respond");
        assertThat(row(space, "guide.url")).containsText("have decided this for all spaces");
        assertThat(space.locator("[data-aftermath-everywhere]")).hasCount(0);
    }

    @Test
    public void tellsBesideASettingWhatIsWrongWithIt() {
        space("sre", "WRONG");
        var page = open("sre", "WRONG", 1200);
        control(page, "meeting.due.SEV-1").fill("soon");
        control(page, "calendar.zone").fill("Mars");

        page.locator(".aftermath-settings [type=submit]").click();

        assertThat(row(page, "meeting.due.SEV-1").locator(".error")).containsText("3 business");
        assertThat(row(page, "calendar.zone").locator(".error")).containsText("Mars");
        assertThat(control(page, "calendar.zone")).hasValue("Mars");
        assertThat(set("sre", "WRONG")).isEqualTo("{}");
    }

    @Test
    public void tellsWhatBecameOfEventsAndTheirSecretOnce() {
        space("engineer", "HOOKS");
        var page = open("engineer", "HOOKS", 1200);
        var webhooks = page.locator(".aftermath-webhooks");
        assertThat(webhooks).containsText("まだ何も送信していません");
        control(page, "webhook.address").fill("http://receiver.invalid/in");
        page.locator(".aftermath-settings [type=submit]").click();
        assertThat(row(page, "webhook.address").locator(".error")).containsText("https://");
        control(page, "webhook.address").fill("https://receiver.invalid/in");
        save(page);

        webhooks.locator("[data-aftermath-webhook=secret]").click();
        assertThat(webhooks.locator("code")).hasText(Pattern.compile("[0-9a-f]{64}"));
        webhooks.locator("[data-aftermath-webhook=ping]").click();

        assertThat(webhooks.locator("[data-delivery=waiting]")).containsText("ping");
        Chromium.picture(page, "settings-ja-webhooks");
        Chromium.again(page);
        assertThat(webhooks.locator("[data-delivery]")).hasCount(1);
        assertThat(webhooks.locator("code")).hasCount(0);
        assertThat(set("engineer", "HOOKS")).doesNotContain("secret");
    }

    @Test
    public void readsAFileOfHolidaysOrSaysWhichLineItCannotRead() {
        space("engineer", "DAYS");
        var page = open("engineer", "DAYS", 1200);
        control(page, "support.group").fill("まだ保存していない");
        read(
                page,
                "broken.ics",
                "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261340\nEND:VEVENT\n");
        var error = page.locator("[data-aftermath-days] .error");
        assertThat(error).containsText("4");
        assertThat(error).containsText("行");
        Chromium.picture(page, "settings-ja-holidays-unreadable");

        read(page, "days.csv", "2026-12-30,年末休業\n2026-12-31,大晦日");

        assertThat(control(page, "calendar.days")).hasValue("2026-12-30,年末休業\n2026-12-31,大晦日");
        assertThat(state(page, "calendar.days")).hasText("ここで設定");
        assertThat(control(page, "support.group")).hasValue("まだ保存していない");
        save(page);
        assertThat(set("engineer", "DAYS")).contains("大晦日").contains("まだ保存していない");
    }

    @Test
    public void tellsTheLaterOfTwoWhatTheFirstHasSetAndLosesNothing() {
        space("sre", "BOTH");
        var first = open("sre", "BOTH", 1200);
        var second = open("sre", "BOTH", 1200);
        control(first, "tickets.from").selectOption("reviewed");
        control(first, "tickets.warn-above").fill("5");
        save(first);

        control(second, "tickets.from").selectOption("in_review");
        control(second, "support.group").fill("helpdesk");
        second.locator(".aftermath-settings [type=submit]").click();

        assertThat(second.locator(".aftermath-settings-said")).containsText("Somebody else has changed");
        assertThat(row(second, "tickets.from").locator(".aftermath-setting-theirs"))
                .containsText("reviewed");
        assertThat(control(second, "tickets.from")).hasValue("in_review");
        assertThat(control(second, "tickets.warn-above")).hasValue("5");
        Chromium.picture(second, "settings-en-conflict");
        save(second);
        assertThat(set("sre", "BOTH")).contains("in_review", "helpdesk", "\"tickets.warn-above\":\"5\"");
    }

    @Test
    public void leavesAndEntersAsAFile() throws IOException {
        space("sre", "FROM");
        space("sre", "INTO");
        var from = open("sre", "FROM", 1200);
        control(from, "jira.projects").fill("Payments = PAY");
        row(from, "calendar.weekend").locator("[value=friday]").check();
        save(from);
        var file = from.waitForDownload(
                () -> from.locator("[data-aftermath-export]").click());
        var text = Files.readString(file.path());

        var into = open("sre", "INTO", 1200);
        into.locator("[data-aftermath-import-file]").setInputFiles(file("space.json", text));
        assertThat(control(into, "jira.projects")).hasValue("Payments = PAY");
        assertThat(row(into, "calendar.weekend").locator("[value=friday]")).isChecked();
        assertThat(set("sre", "INTO")).isEqualTo("{}");
        save(into);

        assertThat(file.suggestedFilename()).isEqualTo("aftermath-FROM.json");
        assertThat(set("sre", "INTO")).isEqualTo(set("sre", "FROM"));
    }

    @Test
    public void worksByKeyboardInTheDarkAndOnANarrowScreen() {
        space("sre", "KEYS");
        var page = BROWSER.person("sre", confluence, 320);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.visit(page, confluence.url() + "/plugins/servlet/aftermath/settings?key=KEYS&theme=dark");
        control(page, POLICY).focus();
        page.keyboard().press("ArrowUp");
        assertThat(state(page, POLICY)).hasText("Set here");
        page.keyboard().press("Tab");
        assertThat(row(page, POLICY).locator("[data-aftermath-reset]")).isFocused();
        Chromium.picture(page, "settings-en-dark-narrow");
        page.keyboard().press("Enter");
        assertThat(control(page, POLICY)).isFocused();
        assertThat(state(page, POLICY)).not().hasText("Set here");
        page.keyboard().press("ArrowUp");
        control(page, "calendar.zone").focus();
        page.keyboard().press("Enter");

        Eventually.holds(() -> assertThat(set("sre", "KEYS")).contains(POLICY));
        Chromium.fits(page);
    }

    @Test
    public void newPagesAskAndOfferWhatTheSpaceSays() {
        var page = open("admin", "INC", 1200);
        control(page, "page.hints").fill("summary = Who could not pay, and for how long?");
        row(page, "roles.offered").locator("[value=deputy]").uncheck();
        row(page, "roles.offered").locator("[value=facilitator]").uncheck();
        control(page, "actions.due").selectOption("atlassian");
        save(page);

        var incident = Incident.create(confluence, "sre", "Asked otherwise", Incident.facts());

        var storage = confluence.get("sre", "/rest/api/content/" + incident.pageId() + "?expand=body.storage");
        assertThat(storage.json().at("/body/storage/value").asText())
                .contains("<ac:placeholder>Who could not pay, and for how long?</ac:placeholder>");
        assertThat(incident.record("sre").at("/completeness/done").asInt()).isZero();
        var form = confluence.get("sre", "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/facts");
        assertThat(form.json().path("roles").toString()).isEqualTo("[\"scribe\",\"support_liaison\",\"responder\"]");
        var facts = BROWSER.person("sre", confluence, 1200);
        Chromium.visit(facts, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId());
        facts.locator("[data-aftermath-edit-facts]").click();
        facts.locator("#aftermath-fact-responders .aui-button").last().click();
        assertThat(facts.locator("#aftermath-fact-responders select").last().locator("option"))
                .hasText(new String[] {"Scribe", "Support liaison", "Responder"});
        Chromium.again(facts);
        facts.locator("[data-aftermath-add]").first().click();
        var due = facts.locator("#aftermath-fact-due");
        assertThat(due).hasValue(suggested(incident, "P1"));
        facts.locator("#aftermath-fact-urgency").selectOption("P0");
        assertThat(due).hasValue(suggested(incident, "P0"));
        due.fill("2027-01-15");
        facts.locator("#aftermath-fact-urgency").selectOption("P1");
        assertThat(due).hasValue("2027-01-15");
    }

    private String suggested(Incident incident, String urgency) {
        var answer = confluence.get("sre", "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/follow-ups/due");
        var day = answer.json().path("due").path(urgency).asText();
        assertThat(day).as(answer.text()).matches("\\d{4}-\\d{2}-\\d{2}");
        return day;
    }

    @Test
    public void isForAdministratorsOnly() {
        space("sre", "CLOSED");
        var page = BROWSER.person("support", confluence, 1200);

        assertThat(Chromium.visit(page, settings("")).status()).isEqualTo(403);
        assertThat(Chromium.visit(page, settings("CLOSED")).status()).isEqualTo(403);
        assertThat(Chromium.visit(page, settings("NOWHERE")).status()).isEqualTo(404);
    }

    private Page open(String person, String key, int width) {
        var page = BROWSER.person(person, confluence, width);
        Chromium.visit(page, settings(key));
        return page;
    }

    private String settings(String key) {
        return confluence.url() + "/plugins/servlet/aftermath/settings" + (key.isEmpty() ? "" : "?key=" + key);
    }

    private void space(String steward, String key) {
        var made = confluence.post(steward, "/rest/api/space", Map.of("key", key, "name", key));
        assertThat(made.status()).as(made.text()).isBetween(200, 201);
    }

    /** What is set in the space, as JSON. */
    private String set(String steward, String key) {
        return confluence
                .get(steward, "/rest/aftermath/1.0/settings/space/" + key)
                .json()
                .path("set")
                .toString();
    }

    private static void save(Page page) {
        page.locator(".aftermath-settings [type=submit]").click();
        assertThat(page.locator(".aui-flag[open] .aui-message-success").first()).isVisible();
        assertThat(page.locator("[data-aftermath-unsaved]")).hasText("");
    }

    private static void read(Page page, String name, String content) {
        page.locator("#aftermath-days-file").setInputFiles(file(name, content));
        page.locator("[data-aftermath-read-days]").click();
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    private static Locator row(Page page, String name) {
        return page.locator("[data-name='" + name + "']");
    }

    private static Locator control(Page page, String name) {
        return row(page, name)
                .locator("select, textarea, input:not([type=checkbox])")
                .first();
    }

    private static Locator state(Page page, String name) {
        return row(page, name).locator("[data-aftermath-state]");
    }
}
