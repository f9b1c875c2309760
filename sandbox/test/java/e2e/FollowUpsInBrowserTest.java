package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** Follow-ups as people add, edit and decide them where they read them, alone and two at once. */
public class FollowUpsInBrowserTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    /** What another process does in its own time. */
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private final Hosts hosts = Hosts.shared();
    private final Site confluence = hosts.confluence();

    @Test
    public void anIdeaAddedInTheDialogIsPromisedAndBecomesATicket() {
        var incident = incident("Added in the dialog");
        var page = open("sre", incident);
        page.click("[data-aftermath-add]");
        var dialog = dialog(page);
        save(dialog);
        assertThat(dialog.locator("[data-field=text] .error")).containsText("Say what is to be done");
        fill(dialog, "text", "Fail over the card gateway by itself");
        fill(dialog, "owner", "enginee");
        fill(dialog, "due", "2026-11-30");
        fill(dialog, "alternative", "A second provider: the contract runs until May");
        save(dialog);
        assertThat(dialog.locator("[data-field=owner] .error")).containsText("nobody with the user name");
        Chromium.picture(page, "follow-up-en-add");
        fill(dialog, "owner", "engineer");
        save(dialog);

        var row = row(page, "Fail over the card gateway");
        assertThat(row).hasAttribute("data-state", "proposed");
        assertThat(row.locator(".aftermath-details")).containsText("Why this way");
        assertThat(message(incident)).isEqualTo("Follow-up added: Fail over the card gateway by itself");

        row.locator("[data-aftermath-decide]").click();
        save(dialog(page));

        assertThat(row(page, "Fail over the card gateway").locator("[data-aftermath-ticket] a"))
                .containsText("OPS-", SOON);
        assertThat(message(incident)).startsWith("Follow-up committed");
        assertThat(BROWSER.complaints()).allMatch(each -> each.contains("status of 40"), "tells a refusal");
    }

    @Test
    public void whatOthersAddAndChangeShowsWithoutReload() {
        var incident = incident("Watched by a reader");
        var page = open("manager", incident);
        page.evaluate("window.notReloaded = true");
        assertThat(page.locator("[data-aftermath-row]")).hasCount(0);

        var idea = FollowUpMacro.committed("P1", "Show up by <b>itself</b>").with("state", "proposed");
        incident.append("sre", idea);
        assertThat(row(page, "Show up by <b>itself</b>").locator(".aftermath-text"))
                .containsText("<b>itself</b>", SOON);
        incident.append("engineer", FollowUpMacro.committed("P2", "Show up as well"));
        assertThat(row(page, "Show up as well").locator(".aftermath-text")).containsText("as well", SOON);
        incident.decide("sre", idea);

        assertThat(row(page, "Show up by").locator("[data-aftermath-ticket] a")).containsText("OPS-", SOON);
        assertThat((boolean) page.evaluate("window.notReloaded === true")).isTrue();
        row(page, "Show up as well").locator("[data-aftermath-edit]").click();
        assertThat(dialog(page)).isVisible();
        Chromium.picture(page, "follow-up-en-renewed");
        assertThat(BROWSER.complaints()).allMatch(each -> each.contains("status of 40"), "tells a refusal");
    }

    @Test
    public void anEditKeepsWhatOthersSaveOnThePageMeanwhile() {
        var incident = incident("Edited by two");
        var idea = FollowUpMacro.committed("P1", "Tidy the alerts").with("state", "proposed");
        incident.append("sre", idea);
        var page = open("sre", incident);
        row(page, "Tidy the alerts").locator("[data-aftermath-edit]").click();
        var dialog = dialog(page);
        fill(dialog, "text", "Delete alerts that nobody acts on");

        incident.append("engineer", "<p>Written by the engineer meanwhile</p>");
        save(dialog);

        assertThat(row(page, "Delete alerts that nobody acts on")).isVisible();
        assertThat(page.locator("#main-content, body").first()).containsText("Written by the engineer meanwhile");
    }

    @Test
    public void theSecondOfTwoSeesWhatTheFirstSavedAndLosesNothing() {
        var incident = incident("同じ項目を二人で");
        incident.append(
                "sre", FollowUpMacro.committed("P1", "Warn before cards fail").with("state", "proposed"));
        var first = open("sre", incident);
        var second = open("engineer", incident);
        row(first, "Warn before").locator("[data-aftermath-edit]").click();
        row(second, "Warn before").locator("[data-aftermath-edit]").click();
        fill(dialog(first), "owner", "manager");
        fill(dialog(first), "factor", "nobody looked");
        fill(dialog(second), "owner", "support");
        save(dialog(first));
        assertThat(row(first, "Warn before")).containsText("Max Maier");

        save(dialog(second));

        assertThat(dialog(second).locator(".aftermath-facts-said")).containsText("変更しました");
        assertThat(dialog(second).locator("[data-field=owner] .aftermath-fact-theirs"))
                .containsText("manager");
        assertThat(dialog(second).locator("[data-fact=factor]")).hasValue("nobody looked");
        Chromium.picture(second, "follow-up-ja-conflict");
        save(dialog(second));
        assertThat(row(second, "Warn before")).containsText("Sofia Park");
    }

    @Test
    public void oneIsDroppedWithAReasonAndARiskOwnerForWhoeverDissents() {
        var incident = incident("Dropped with dissent");
        incident.append(
                "sre", FollowUpMacro.committed("P1", "Sign a second provider").with("state", "proposed"));
        var page = open("sre", incident);
        row(page, "Sign a second provider").locator("[data-aftermath-decide]").click();
        var dialog = dialog(page);
        dialog.locator("[data-fact=state]").selectOption("wontdo");
        fill(dialog, "agreedBy", "sre, engineer, manager");
        dialog.locator(".aftermath-dissents > .aui-button").click();
        page.keyboard().type("support");
        save(dialog);
        assertThat(dialog.locator("[data-field=reason] .error")).containsText("Say why");
        assertThat(dialog.locator("[data-field=dissent] .error")).containsText("name who owns the risk");
        fill(dialog, "reason", "Costs more than an hour a year");
        dialog.locator(".aftermath-dissents input").nth(1).fill("manager");
        fill(dialog, "risk", "An hour without cards a year");
        Chromium.picture(page, "follow-up-en-drop");
        save(dialog);

        var row = row(page, "Sign a second provider");
        assertThat(row).hasAttribute("data-state", "wontdo");
        assertThat(row).containsText("Sofia Park dissents → risk owner Max Maier");
        assertThat(row).containsText("Reason: Costs more than an hour a year");
        assertThat(page.locator("[data-aftermath=follow-up][data-state=wontdo]"))
                .containsText("risk owner Max Maier");
        Chromium.picture(page, "follow-up-en-dropped");
    }

    @Test
    public void whatIsNotUrgentIsPromisedForAReasonAndBecomesATicket() {
        var incident = incident("急がないものも");
        incident.append("sre", FollowUpMacro.committed("P2", "Draw the routes").with("state", "proposed"));
        var page = open("engineer", incident);
        var row = row(page, "Draw the routes");
        assertThat(row).containsText("ルールによりチケットなし");
        row.locator("[data-aftermath-commit]").click();
        var dialog = dialog(page);
        save(dialog);
        assertThat(dialog.locator("[data-field=reason] .error")).containsText("P2 はルールによりチケットになりません");
        fill(dialog, "reason", "監査で求められている");
        save(dialog);

        assertThat(row(page, "Draw the routes").locator("[data-aftermath-ticket] a"))
                .containsText("OPS-");
        Chromium.picture(page, "follow-up-ja-anyway");
    }

    @Test
    public void readsInTheDarkOnANarrowScreenAndByKeyboardAlone() {
        var incident = incident("Follow-ups at night");
        incident.append(
                "sre", FollowUpMacro.committed("P1", "Sign a second provider").with("state", "proposed"));
        var page = BROWSER.person("engineer", confluence, 320);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId() + "&theme=dark");
        row(page, "Sign a second provider").locator("[data-aftermath-decide]").focus();
        page.keyboard().press("Enter");
        assertThat(dialog(page).locator("[data-fact=state]")).isFocused();
        dialog(page).locator("[data-fact=state]").selectOption("wontdo");

        Chromium.fits(page);
        Chromium.picture(page, "follow-up-narrow-dark");
        page.keyboard().press("Escape");
        assertThat(page.locator(".aftermath-follow-up-dialog")).isHidden();
        row(page, "Sign a second provider").scrollIntoViewIfNeeded();
        Chromium.picture(page, "follow-ups-narrow-dark");
    }

    @Test
    public void aMovedDateIsExplainedAndTakenOverOnThePage() {
        var incident = incident("Date moved in Jira");
        var promise = FollowUpMacro.committed("P0", "Wait for the vendor");
        incident.append("sre", promise);
        var page = open("sre", incident);
        assertThat(row(page, "Wait for the vendor").locator("[data-aftermath-ticket] a"))
                .containsText("OPS-");
        var key = incident.followUp(promise).at("/ticket/key").asText();
        hosts.jira().put("engineer", "/rest/api/2/issue/" + key, Map.of("fields", Map.of("duedate", "2026-12-22")));

        var notes = row(page, "Wait for the vendor").locator(".aftermath-notes");
        assertThat(notes).containsText("Date moved 1×, reason missing.");
        assertThat(notes).containsText("Jira says Tue 22 Dec, this page committed to");
        Chromium.picture(page, "follow-up-en-moved");
        notes.locator("[data-aftermath-say]").click();
        fill(dialog(page), "reason", "The vendor is late");
        save(dialog(page));
        assertThat(page.locator(".aui-flag[open]").last()).containsText("The reason is kept");
        assertThat(notes).containsText("Date moved 1×: The vendor is late (Sam Rivers)");
        notes.locator("[data-aftermath-use]").click();

        assertThat(notes).not().containsText("Jira says");
        assertThat(incident.followUp(promise).path("pageDue").asText()).isEqualTo("2026-12-22");
        hosts.jira().put("engineer", "/rest/api/2/issue/" + key, Map.of("fields", Map.of("duedate", "2027-01-12")));
        notes.locator("[data-aftermath-apply]").click();
        assertThat(notes).not().containsText("Jira says");
        assertThat(incident.followUp(promise).at("/ticket/due").asText()).isEqualTo("2026-12-22");
    }

    private Incident incident(String title) {
        return Incident.create(confluence, "sre", title, Incident.facts());
    }

    private Page open(String account, Incident incident) {
        var page = BROWSER.person(account, confluence, 1280);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId());
        return page;
    }

    private String message(Incident incident) {
        return confluence
                .get("sre", "/rest/api/content/" + incident.pageId() + "?expand=version")
                .json()
                .at("/version/message")
                .asText();
    }

    private static Locator row(Page page, String text) {
        return page.locator("[data-aftermath-row]").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator dialog(Page page) {
        var dialog = page.locator(".aftermath-follow-up-dialog");
        assertThat(dialog).isVisible();
        return dialog;
    }

    private static void fill(Locator dialog, String field, String value) {
        dialog.locator("[data-fact=" + field + "]").fill(value);
    }

    private static void save(Locator dialog) {
        dialog.locator(".aftermath-follow-up-save").click();
    }
}
