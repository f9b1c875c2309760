package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** The message to people outside as people write, approve and post it on the page. */
public class MessageInBrowserTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void walksASevereIncidentInJapaneseToItsClosingBySupport() {
        var incident = Incident.create(
                confluence,
                "engineer",
                "決済でカードが拒否された（最後まで）",
                Incident.facts(Map.of("language", "ja", "owner", "engineer", "externalMessage", "yes")));
        incident.write("engineer");
        incident.change("engineer", Map.of("review", Map.of("meetingAt", "2026-11-20T05:00:00Z")));
        var page = open("engineer", incident, 1280);
        choose(page, "IN_REVIEW");
        assertThat(status(page)).hasAttribute("data-status", "IN_REVIEW");
        incident.change("engineer", Map.of("review", Map.of("heldAt", "2026-11-20T05:00:00Z")));
        Chromium.again(page);
        assertThat(status(page)).containsText("お客様向け告知を書き、承認を得る");
        Chromium.picture(page, "message-1-in-review-ja");

        write(page);
        assertThat(block(page)).containsText("約 1 時間");
        page.waitForLoadState();
        block(page).locator("[data-aftermath-approve-message]").click();
        assertThat(block(page)).hasAttribute("data-state", "approved");
        choose(page, "REVIEWED");
        assertThat(status(page)).containsText("グループ support");
        Chromium.picture(page, "message-3-reviewed-ja");

        var support = open("support", incident, 1280);
        block(support).locator("[data-aftermath-post-message]").click();
        var dialog = support.locator(".aui-dialog2:visible");
        assertThat(dialog.locator("[type=checkbox]")).isChecked();
        dialog.locator("[type=datetime-local]").fill("2026-11-20T18:00");
        dialog.locator("[type=url]").fill("https://status.example.com/1");
        Chromium.picture(support, "message-4-posting");
        dialog.locator(".aui-button-primary").click();
        assertThat(status(support)).hasAttribute("data-status", "CLOSED");
        assertThat(block(support)).hasAttribute("data-state", "posted");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.visit(page, page.url() + "&theme=dark");
        assertThat(block(page)).containsText("に告知");
        Chromium.picture(page, "message-5-closed-ja-dark");
        assertThat(complaints()).isEmpty();
    }

    @Test
    public void offersNoPostingBeforeTheReviewAndSaysWhy() {
        var incident = nearMiss("Not posted before the review", "web");
        incident.tell("sre", Map.of("summary", "Cards were refused."));
        incident.move("sre", Map.of("to", "IN_REVIEW"));
        incident.approve("manager");

        var page = open("support", incident, 1280);

        assertThat(block(page).locator("[data-aftermath-post-message]")).hasCount(0);
        assertThat(block(page)).containsText("The message goes out after the review");
        Chromium.picture(page, "message-6-not-before-reviewed");
        assertThat(complaints()).isEmpty();
    }

    @Test
    public void marksAsPostedWithoutClosingAndClosesLaterWithoutAskingAgain() {
        var incident = nearMiss("Posted first, closed later", "web");
        incident.tell("sre", Map.of("summary", "Cards were refused."));
        incident.move("sre", Map.of("to", "IN_REVIEW"));
        incident.approve("manager");
        incident.move("sre", Map.of("to", "REVIEWED"));
        var page = open("support", incident, 1280);

        block(page).locator("[data-aftermath-post-message]").click();
        var dialog = page.locator(".aui-dialog2:visible");
        dialog.locator("label[for=aftermath-posting-close]").click();
        dialog.locator("[type=datetime-local]").fill("2026-11-20T18:00");
        dialog.locator(".aui-button-primary").click();
        assertThat(block(page)).hasAttribute("data-state", "posted");
        assertThat(status(page)).hasAttribute("data-status", "REVIEWED");
        choose(page, "CLOSED");
        assertThat(status(page)).hasAttribute("data-status", "CLOSED");
        assertThat(complaints()).isEmpty();
    }

    @Test
    public void beginsWithAnEarlierMessageOfTheSameService() {
        var earlier = nearMiss("An earlier incident of the gateway", "card-gateway");
        earlier.tell("sre", Map.of("audience", "All shops", "summary", "For 20 minutes no card was accepted."));
        earlier.move("sre", Map.of("to", "IN_REVIEW"));
        earlier.approve("manager");
        var incident = nearMiss("The gateway again", "card-gateway");
        var page = open("sre", incident, 1280);

        block(page).locator("[data-aftermath-edit-message]").click();
        var dialog = page.locator(".aftermath-message-dialog");
        dialog.locator(".aftermath-past > summary").click();
        assertThat(dialog.locator(".aftermath-past-list li")).hasCount(1);
        Chromium.picture(page, "message-7-picker");
        dialog.locator(".aftermath-past-take").click();
        assertThat(dialog.locator("[data-fact=summary]")).hasValue("For 20 minutes no card was accepted.");
        dialog.locator(".aftermath-message-save").click();
        assertThat(block(page)).containsText("All shops");
        assertThat(complaints()).isEmpty();
    }

    @Test
    public void tellsTheSlowerOfTwoWritersAndLosesNothing() {
        var incident = nearMiss("Two writers", "web");
        var page = open("sre", incident, 1280);
        block(page).locator("[data-aftermath-edit-message]").click();
        var dialog = page.locator(".aftermath-message-dialog");
        dialog.locator("[data-fact=summary]").fill("Mine");
        incident.tell("manager", Map.of("summary", "Theirs", "channel", "Status page"));

        dialog.locator(".aftermath-message-save").click();

        assertThat(dialog.locator(".aftermath-facts-said")).containsText("Max Maier changed this message meanwhile");
        assertThat(dialog.locator("[data-fact=summary]")).hasValue("Mine");
        assertThat(dialog.locator("[data-fact=channel]")).hasValue("Status page");
        assertThat(dialog).containsText("Theirs");
        dialog.locator(".aftermath-message-save").click();
        assertThat(block(page)).containsText("Mine");
    }

    @Test
    public void readsOnANarrowScreenInTheDarkAndWithoutAny() {
        var needed = nearMiss("Narrow", "web");
        needed.tell("sre", Map.of("summary", "Cards were refused. ".repeat(20), "audience", "x".repeat(200)));
        var page = BROWSER.person("sre", confluence, 320);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + needed.pageId() + "&theme=dark");
        Chromium.fits(page);
        Chromium.picture(page, "message-8-narrow-dark");
        block(page).locator("[data-aftermath-edit-message]").click();
        assertThat(page.locator(".aftermath-message-dialog")).isVisible();
        Chromium.fits(page);
        Chromium.picture(page, "message-9-dialog-narrow-dark");
        var none = Incident.create(confluence, "sre", "Nobody outside", Incident.facts());
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + none.pageId());
        assertThat(page.locator("body")).containsText("No customer message is needed.");
        assertThat(block(page)).hasCount(0);
    }

    private void write(Page page) {
        block(page).locator("[data-aftermath-edit-message]").click();
        var dialog = page.locator(".aftermath-message-dialog");
        assertThat(dialog.locator("[data-fact=audience]")).isFocused();
        dialog.locator("[data-fact=audience]").fill("すべての加盟店");
        dialog.locator("[data-fact=channel]").fill("ステータスページ");
        dialog.locator("[data-fact=summary]").fill("11 月 18 日 19 時から約 1 時間、カードでのお支払いができませんでした。");
        dialog.locator("[data-fact=happened]").fill("決済ゲートウェイの設定に誤りがあり、支払いが拒否されました。\n設定を戻して復旧しました。");
        dialog.locator("[data-fact=doing]").fill("設定を事前に検証する仕組みを 12 月中に導入します。");
        dialog.locator("[data-fact=whom]").fill("国内の加盟店");
        dialog.locator("[data-fact=symptom]").fill("カードが拒否される");
        dialog.locator("[data-fact=workaround]").fill("銀行振込をご利用ください");
        dialog.locator("[data-fact=nextNewsAt]").fill("2026-11-20T19:00");
        Chromium.picture(page, "message-2-dialog-ja");
        dialog.locator(".aftermath-message-save").click();
        assertThat(page.locator(".aftermath-message-dialog")).hasCount(0);
    }

    private Incident nearMiss(String title, String service) {
        var facts = Map.<String, Object>of(
                "kind", "near_miss", "severity", "NONE", "externalMessage", "yes", "services", service);
        return Incident.create(confluence, "sre", title, Incident.facts(facts));
    }

    private Page open(String account, Incident incident, int width) {
        var page = BROWSER.person(account, confluence, width);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId());
        return page;
    }

    private static void choose(Page page, String to) {
        page.locator("[data-aftermath=status] .aui-dropdown2-trigger").first().click();
        page.locator("[data-aftermath-to=" + to + "]:visible").first().click();
    }

    private static Locator status(Page page) {
        return page.locator("[data-aftermath=status]");
    }

    private static Locator block(Page page) {
        return page.locator("[data-aftermath=message]");
    }

    /** A refusal is no fault of the page's, though the browser's console tells it. */
    private static List<String> complaints() {
        return BROWSER.complaints().stream()
                .filter(complaint -> !complaint.contains("409 (Conflict)"))
                .toList();
    }
}
