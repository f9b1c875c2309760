package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** From a chat to a page that others can read: pasted, mended by click, and completed, by one person in a browser. */
public class WritingInBrowserTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    /** What somebody has at hand, and what they say when asked. */
    private record Script(String language, String account, String log, String passed, String reason, String prose) {

        String picture(String step) {
            return "writing-" + language + "-" + step;
        }
    }

    private static final Script ENGLISH = new Script(
            "en",
            "sre",
            """
            Wednesday, November 18th, 2026
            Pager Bot APP  10:02 AM
            Checkout outage, refused cards above 5 %
            https://metrics.example.org/cards
            Sofia Park  10:05 AM
            Max Maier takes the gateway out of rotation
            Max Maier  10:20 AM
            the root cause is an expired certificate
            Sam Rivers  10:25 AM
            the engineer forgot the calendar entry
            TODO: put the certificate into the calendar
            """,
            "forgot",
            "It quotes the vendor, who wrote it of themselves",
            "For 18 minutes 310 customers could not pay.");

    private static final Script JAPANESE =
            new Script("ja", "engineer", """
            2026年11月18日(水)
            監視ボット  10:02
            決済のシステム停止を検知しました
            佐藤 亜紀  10:05
            遠藤 健が接続先を切り替えました
            高橋健  10:12
            根本原因は証明書の期限切れでした
            佐藤 亜紀  10:20
            担当者が予定表への記入を忘れていました
            宿題: 証明書の期限を予定表に入れる
            """, "忘れ", "委託先の報告書からの引用です", "18 分間、310 人のお客様が支払えませんでした。");

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void aChatBecomesAPostmortemByPasteAndClick() {
        write(ENGLISH);
    }

    @Test
    public void aChatBecomesAPostmortemByPasteAndClickInJapanese() {
        write(JAPANESE);
    }

    private void write(Script script) {
        var incident = Incident.create(
                confluence,
                "sre",
                "Out of a chat, " + script.language(),
                Incident.facts(Map.of(
                        "language",
                        script.language(),
                        "incidentCommander",
                        script.language().equals("ja") ? "engineer" : "manager")));
        var page = BROWSER.person(script.account(), confluence, 1280);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId());
        assertThat(completeness(page)).hasAttribute("data-done", "0");

        paste(page, script);
        assertThat(completeness(page)).hasAttribute("data-done", "2");
        Chromium.picture(page, script.picture("1-pasted"));

        var left = asked(page);
        assertThat(left).isGreaterThanOrEqualTo(4);
        for (var rule : List.of("OUT01", "BL004", "BL007")) {
            mark(page, rule).click();
            Chromium.picture(page, script.picture("2-asked-" + rule));
            note(page).locator("[data-aftermath-lint-fix]").click();
            assertThat(count(page)).hasAttribute("data-count", String.valueOf(--left));
        }
        Chromium.picture(page, script.picture("3-fixed"));

        mark(page, "BL001").click();
        note(page).locator("[data-aftermath-lint-ignore]").click();
        note(page).locator("textarea").fill(script.reason());
        assertThat(note(page).locator(".error")).isHidden();
        Chromium.picture(page, script.picture("4-ignoring"));
        note(page).locator("form button").click();
        assertThat(count(page)).hasAttribute("data-count", String.valueOf(left - 1));
        assertThat(page.locator("[data-aftermath-ignored]")).containsText(script.reason());
        assertThat(page.locator("td", containing(script.passed()))).isVisible();

        complete(page, script, incident);
        assertThat(completeness(page)).hasAttribute("data-done", "4");
        Chromium.picture(page, script.picture("5-completed"));
        assertThat(BROWSER.complaints()).isEmpty();
    }

    private static void paste(Page page, Script script) {
        page.click("[data-aftermath-timeline=paste]");
        var dialog = page.locator(".aftermath-follow-up-dialog");
        dialog.locator("[data-fact=text]").fill(script.log());
        dialog.locator(".aftermath-follow-up-save").click();
        assertThat(dialog.locator("[data-read=entries]")).hasCount(4);
        Chromium.picture(page, script.picture("0-read"));
        dialog.locator(".aftermath-follow-up-save").click();
        assertThat(page.locator("[data-aftermath=timeline]")).hasAttribute("data-told", "4");
    }

    /** Over the hints of two sections, in the editor. */
    private void complete(Page page, Script script, Incident incident) {
        Chromium.visit(page, confluence.url() + "/pages/editpage.action?pageId=" + incident.pageId());
        var text = page.inputValue("#markupTextarea");
        for (var section : List.of("pm-summary", "pm-user-experience")) {
            var from = text.indexOf("<ac:placeholder>", text.indexOf(">" + section + "<"));
            var to = text.indexOf("</ac:placeholder>", from) + "</ac:placeholder>".length();
            text = text.substring(0, from) + script.prose() + text.substring(to);
        }
        page.fill("#markupTextarea", text);
        page.click("#rte-button-publish");
        page.waitForURL(url -> url.contains("viewpage.action"));
    }

    private static Locator completeness(Page page) {
        return page.locator("[data-aftermath=completeness]");
    }

    private static Locator count(Page page) {
        return page.locator("[data-aftermath=lint-count]");
    }

    private static int asked(Page page) {
        return Integer.parseInt(count(page).getAttribute("data-count"));
    }

    private static Locator mark(Page page, String rule) {
        return page.locator("td [data-aftermath-lint-mark=" + rule + "]").first();
    }

    private static Locator note(Page page) {
        return page.locator(".aftermath-lint-note");
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
