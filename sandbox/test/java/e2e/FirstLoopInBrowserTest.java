package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.ClassRule;
import org.junit.Test;

/** The first loop as people do it: mouse, keyboard and eyes, in English and in Japanese. */
public class FirstLoopInBrowserTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private final Hosts hosts = Hosts.shared();
    private final Site confluence = hosts.confluence();
    private final Site jira = hosts.jira();

    @Test
    public void goesRoundInEnglish() {
        goRound(
                "sre",
                "en",
                "Checkout refused cards",
                "Fail over the card gateway by itself",
                "Alert on refused cards");
    }

    @Test
    public void goesRoundInJapanese() {
        goRound("engineer", "ja", "決済でカードが拒否された", "カードゲートウェイを自動で切り替える", "カード拒否を検知して通知する");
    }

    @Test
    public void showsWhyTheStatusCannotMoveAndMovesItWhenItCan() {
        var incident =
                Incident.create(confluence, "sre", "Moved along by hand", Incident.facts(Map.of("severity", "SEV-3")));
        incident.write("sre");
        var page = BROWSER.person("sre", confluence, 1280);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId());

        move(page, "IN_REVIEW");
        assertThat(page.locator("[data-aftermath=status]")).hasAttribute("data-status", "IN_REVIEW");
        move(page, "DRAFT");
        page.getByRole(com.microsoft.playwright.options.AriaRole.DIALOG)
                .locator("textarea")
                .fill("The timeline is wrong");
        page.getByRole(com.microsoft.playwright.options.AriaRole.DIALOG)
                .locator(".aui-button-primary")
                .click();
        assertThat(page.locator("[data-aftermath=status]")).hasAttribute("data-status", "DRAFT");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void readsOnANarrowScreenAndInTheDark() {
        var incident = Incident.create(confluence, "sre", "Read on a phone at night", Incident.facts());
        incident.append("sre", FollowUpMacro.committed("P0", "Fit on a narrow screen"));
        var page = BROWSER.person("sre", confluence, 320);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId() + "&theme=dark");

        assertThat(page.locator("[data-aftermath=follow-up]").first()).isVisible();
        Chromium.fits(page);
        Chromium.picture(page, "narrow-dark");
    }

    private void goRound(String account, String language, String title, String first, String second) {
        var page = BROWSER.person(account, confluence, 1280);
        create(page, title, language);
        addFollowUp(page, "P0", first, "2026-11-30", language + "-4-macro");
        addFollowUp(page, "P1", second, "2026-12-15", null);
        page.click("#rte-button-publish");
        var progress = page.locator("[data-aftermath=progress]").first();
        assertThat(progress).hasAttribute("data-total", "2");
        var followUps = page.locator("[data-aftermath=follow-up][data-ticket^=OPS-]");
        assertThat(followUps.first()).isVisible();
        Chromium.picture(page, language + "-5-page-with-tickets");

        var key = page.locator("[data-aftermath=follow-up][data-urgency=P0]")
                .first()
                .getAttribute("data-ticket");
        board(account, language, key);

        assertThat(progress)
                .hasAttribute("data-done", "1", new LocatorAssertions.HasAttributeOptions().setTimeout(10_000));
        assertThat(page.locator("[data-ticket=" + key + "]").first()).hasAttribute("data-progress", "done");
        Chromium.picture(page, language + "-8-page-one-of-two-done");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    private void create(Page page, String title, String language) {
        Chromium.visit(page, confluence.url() + "/display/INC");
        page.click("#create-page-button, #quick-create-page-button");
        var dialog = page.locator("[role=dialog]:visible");
        dialog.getByText(Pattern.compile("^(Postmortem|ポストモーテム)$")).click();
        Chromium.picture(page, language + "-1-create");
        dialog.locator(".aui-button-primary:visible").click();
        page.fill("#aftermath-title", title);
        page.click("label[for=aftermath-severity-SEV-1]");
        page.fill("#aftermath-services", "checkout, payments");
        page.fill("#aftermath-startedAt", "2026-11-18T10:00");
        page.fill("#aftermath-detectedAt", "2026-11-18T10:07");
        page.fill("#aftermath-resolvedAt", "2026-11-18T11:30");
        page.fill("#aftermath-commander", "manager");
        page.click("label[for=aftermath-external-no]");
        Chromium.picture(page, language + "-2-wizard");
        dialog.locator(".aui-button-primary:visible").click();
        assertThat(page.locator("[data-aftermath=status]")).hasAttribute("data-status", "DRAFT");
        assertThat(page.locator("#title-text")).hasText(title);
        Chromium.picture(page, language + "-3-draft");
        page.click("#editPageLink");
        page.click("#markupTextarea");
        page.keyboard().press("Control+End");
    }

    private static void addFollowUp(Page page, String urgency, String text, String due, String picture) {
        page.click("#rte-button-insert");
        page.fill("#macro-browser-search", "postmortem-follow-up");
        page.locator("[data-macro=postmortem-follow-up], [data-macro-name=postmortem-follow-up]")
                .first()
                .click();
        var form = page.locator("#macro-form");
        form.locator("[name=urgency]").selectOption(urgency);
        form.locator("[name=type]").selectOption("prevent");
        form.locator("[name=owner]").fill("engineer");
        form.locator("[name=due]").fill(due);
        form.locator("[name=state]").selectOption("committed");
        form.locator("textarea").fill(text);
        if (picture != null) {
            Chromium.picture(page, picture);
        }
        page.click("#macro-insert");
        assertThat(page.locator("#macro-dialog")).isHidden();
        page.locator("#markupTextarea").press("Control+End");
    }

    /** Moves the card to Done on the board, and looks at the panel. */
    private void board(String account, String language, String key) {
        var page = BROWSER.person(account, jira, 1280);
        Chromium.visit(page, jira.url() + "/secure/RapidBoard.jspa?rapidView=1");
        var card = page.locator(".ghx-issue[data-issue-key=" + key + "]");
        assertThat(card).containsText("p0");
        assertThat(card).containsText("sev1_20261118");
        Chromium.picture(page, language + "-6-board");
        drag(page, card, column(page, 2).locator(".ghx-column-header"));
        assertThat(column(page, 2).locator(".ghx-issue[data-issue-key=" + key + "]"))
                .isVisible();
        Chromium.picture(page, language + "-7-board-done");
        Chromium.visit(page, jira.url() + "/browse/" + key);
        assertThat(page.locator("[data-aftermath=panel], .aftermath-panel").first())
                .isVisible();
        Chromium.picture(page, language + "-9-issue");
        page.context().close();
    }

    /** Two moves over the target: the first enters it, and only the second tells the page where the card hangs. */
    private static void drag(Page page, Locator card, Locator target) {
        card.hover();
        page.mouse().down();
        target.hover();
        target.hover(new Locator.HoverOptions().setPosition(8, 8));
        page.mouse().up();
    }

    private static Locator column(Page page, int index) {
        return page.locator(".ghx-column").nth(index);
    }

    /** Opens the menu, again if the page drew the card anew at that moment, and takes the step. */
    private static void move(Page page, String to) {
        var step = page.locator("[data-aftermath-to=" + to + "]:visible").first();
        Eventually.holds(() -> {
            if (!step.isVisible()) {
                page.locator(
                                "[data-aftermath=status] button[aria-haspopup], [data-aftermath=status] .aui-dropdown2-trigger")
                        .first()
                        .click();
            }
            step.click(new Locator.ClickOptions().setTimeout(2_000));
        });
    }
}
