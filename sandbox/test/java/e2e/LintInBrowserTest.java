package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** Words that blame, guess or promise little, as people find them on the page and mend them. */
public class LintInBrowserTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void fixesTwoFindingsByClickAndIgnoresOneWithAReason() {
        var incident = incident("Words to mend", "en");
        write(
                incident,
                Map.of(
                        "summary",
                        "<p>The <strong>checkout</strong> outage lasted 42 minutes &amp; ended.</p>",
                        "factors",
                        "<p>The root cause was a missing index.</p><p>The engineer forgot the lock.</p>"));
        var page = open("sre", incident, 1280);
        assertThat(count(page)).hasAttribute("data-count", "5");
        assertThat(page.locator("[data-aftermath-lint-mark]")).hasCount(3);

        page.locator("[data-aftermath-lint-mark=OUT01]").click();
        var note = page.locator(".aftermath-lint-note");
        assertThat(note).containsText("What still worked, and for whom?");
        Chromium.picture(page, "lint-1-beside-the-text");
        note.locator("[data-aftermath-lint-fix]").click();
        assertThat(page.locator("body")).containsText("checkout service degradation lasted 42 minutes & ended");
        assertThat(count(page)).hasAttribute("data-count", "4");

        open(page);
        finding(page, "BL007").locator("[data-aftermath-lint-fix]").click();
        assertThat(page.locator("body")).containsText("The contributing factor was a missing index.");
        assertThat(count(page)).hasAttribute("data-count", "3");

        open(page);
        finding(page, "BL001").locator("[data-aftermath-lint-ignore]").click();
        finding(page, "BL001").locator("form button").click();
        assertThat(finding(page, "BL001")).containsText("Say why it is right as it stands.");
        finding(page, "BL001").locator("textarea").fill("It is the title of the vendor's talk");
        finding(page, "BL001").locator("form button").click();
        assertThat(count(page)).hasAttribute("data-count", "2");
        open(page);
        assertThat(page.locator("[data-aftermath-ignored]")).containsText("It is the title of the vendor's talk");
        Chromium.picture(page, "lint-2-ignored");

        page.locator("[data-aftermath-lint-heed]").click();
        assertThat(count(page)).hasAttribute("data-count", "3");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void asksInJapaneseAndReadsOnANarrowScreenInTheDark() {
        var incident = incident("文章の点検", "ja");
        write(
                incident,
                Map.of(
                        "summary", "<p>一部のお客様が支払えなかった。</p>",
                        "factors", "<p>原因はヒューマンエラーだった。</p>",
                        "went", "<p>担当者の確認不足があった。</p>"));
        var page = open("engineer", incident, 320);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.visit(page, page.url() + "&theme=dark");

        assertThat(count(page)).containsText("指摘 4 件");
        page.locator("[data-aftermath-lint-mark=BL002]").click();
        assertThat(page.locator(".aftermath-lint-note")).containsText("間違えやすくした仕組み");
        Chromium.fits(page);
        Chromium.picture(page, "lint-3-ja-dark-narrow");
        page.locator(".aftermath-lint-note [data-aftermath-lint-ignore]").click();
        page.locator(".aftermath-lint-note textarea").fill("引用です");
        page.locator(".aftermath-lint-note form button").click();
        assertThat(count(page)).hasAttribute("data-count", "3");
        assertThat(page.locator("[data-aftermath=lint]")).containsText("理由を添えて見送り 1 件");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void looksThroughACustomerMessageBeforeItIsSaved() {
        var incident = incident("Words for customers", "en");
        var page = open("sre", incident, 1280);
        page.locator("[data-aftermath-edit-message]").click();
        var dialog = page.locator(".aftermath-message-dialog");
        dialog.locator("[data-fact=summary]").fill("During the outage some customers could not pay.");

        dialog.locator(".aftermath-message-save").click();

        assertThat(dialog.locator(".aftermath-lint-said li")).hasCount(2);
        Chromium.picture(page, "lint-4-before-saving");
        dialog.locator(".aftermath-lint-said [data-rule=OUT01] button").click();
        assertThat(dialog.locator("[data-fact=summary]"))
                .hasValue("During the service degradation some customers could not pay.");
        assertThat(dialog.locator(".aftermath-lint-said li")).hasCount(1);
        dialog.locator("[data-fact=summary]").fill("For 42 minutes 310 customers could not pay.");
        dialog.locator(".aftermath-message-save").click();
        assertThat(page.locator("[data-aftermath=message]")).containsText("310 customers could not pay");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void asksAboutAFollowUpWhileItIsWrittenAndKeepsNobodyFromSavingIt() {
        var incident = incident("Promises", "en");
        var page = open("sre", incident, 320);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.visit(page, page.url() + "&theme=dark");
        page.locator("[data-aftermath-add]").first().click();
        var dialog = page.locator(".aftermath-follow-up-dialog");
        var asks = dialog.locator(".aftermath-lint-asks li");

        dialog.locator("[data-fact=text]").fill("Be more careful with the outage list");
        assertThat(asks.first()).hasAttribute("data-rule", "AC001");
        assertThat(asks.first()).containsText("What mechanism makes it safe even on a bad day?");
        Chromium.picture(page, "lint-5-while-writing");
        dialog.locator("[data-fact=text]").fill("Set the limit to 30");
        assertThat(asks).hasCount(0);
        dialog.locator("[data-fact=text]").fill("Investigate the limit");
        assertThat(asks.first()).hasAttribute("data-rule", "AC002");
        dialog.locator(".aftermath-follow-up-save").click();

        assertThat(page.locator("[data-aftermath=follow-up]").first()).containsText("Investigate the limit");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    private Incident incident(String title, String language) {
        return Incident.create(
                confluence, "sre", title, Incident.facts(Map.of("language", language, "externalMessage", "yes")));
    }

    private Page open(String account, Incident incident, int width) {
        var page = BROWSER.person(account, confluence, width);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId());
        return page;
    }

    private static void open(Page page) {
        page.locator("[data-aftermath=lint]:not([open]) > summary").click();
    }

    private static Locator count(Page page) {
        return page.locator("[data-aftermath=lint-count]");
    }

    private static Locator finding(Page page, String rule) {
        return page.locator("[data-aftermath-finding][data-rule=" + rule + "]");
    }

    /** Puts prose at the beginning of sections. */
    private void write(Incident incident, Map<String, String> prose) {
        var page = confluence
                .get("sre", "/rest/api/content/" + incident.pageId() + "?expand=body.storage,version")
                .json();
        var body = page.at("/body/storage/value").asText();
        for (var section : prose.entrySet()) {
            var heading = body.indexOf("pm-" + section.getKey() + "<");
            var end = body.indexOf("</h2>", heading) + "</h2>".length();
            assertThat(heading).as(section.getKey()).isPositive();
            body = body.substring(0, end) + section.getValue() + body.substring(end);
        }
        incident.save("sre", body, page.at("/version/number").asInt() + 1);
    }
}
