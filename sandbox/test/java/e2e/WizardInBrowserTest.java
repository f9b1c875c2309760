package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.ClassRule;
import org.junit.Test;

/** The wizard says what is wrong while people type, and forgets nothing that they typed. */
public class WizardInBrowserTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void saysWhatIsWrongWhileSomebodyTypes() {
        Incident.create(confluence, "sre", "A title that is taken", Incident.facts());
        var page = wizard("sre", 1200);

        page.fill("#aftermath-title", "A title that is taken");
        assertThat(error(page, "title")).containsText("already has a page of that title");
        page.fill("#aftermath-startedAt", "2026-11-18T10:00");
        page.fill("#aftermath-resolvedAt", "2026-11-18T09:00");
        assertThat(error(page, "resolvedAt")).not().isEmpty();
        page.fill("#aftermath-owner", "nobody");
        assertThat(error(page, "owner")).containsText("Nobody is called “nobody” here.");
        Chromium.picture(page, "wizard-1-faults");
        submit(page);

        assertThat(page.locator("#aftermath-title")).hasValue("A title that is taken");
        assertThat(page.locator("#aftermath-resolvedAt")).hasValue("2026-11-18T09:00");
        page.fill("#aftermath-title", "A title of its own");
        page.fill("#aftermath-resolvedAt", "2026-11-18T11:00");
        page.fill("#aftermath-owner", "manager");
        assertThat(page.locator(".aftermath-clocks")).containsText("1 h");
        page.click("label[for=aftermath-severity-SEV-4]");
        assertThat(error(page, "owner")).isEmpty();
        submit(page);
        assertThat(page.locator("[data-aftermath=status]")).hasAttribute("data-status", "DRAFT");
        assertThat(page.locator("#title-text")).hasText("A title of its own");
        assertThat(BROWSER.complaints().stream()
                        .filter(complaint -> !complaint.matches("(?s).*(status of 404|create-content).*"))
                        .toList())
                .isEmpty();
    }

    @Test
    public void keepsWhatWasTypedWhenSomebodyElseTakesTheTitleMeanwhile() {
        var page = wizard("sre", 1200);
        page.waitForResponse(
                answer -> answer.url().contains("/rest/api/content?")
                        && answer.url().contains("Taken"),
                () -> page.fill("#aftermath-title", "Taken in the last second"));
        page.click("label[for=aftermath-severity-SEV-2]");
        page.fill("#aftermath-services", "checkout");
        page.click("label[for=aftermath-external-no]");
        Incident.create(confluence, "manager", "Taken in the last second", Incident.facts());

        submit(page);

        assertThat(page.locator("[role=dialog]:visible").first()).containsText("Taken in the last second");
        assertThat(page.locator("#aftermath-title")).hasValue("Taken in the last second");
        assertThat(page.locator("#aftermath-services")).hasValue("checkout");
        assertThat(page.locator("#aftermath-severity-SEV-2")).isChecked();
        page.fill("#aftermath-title", "Taken, so renamed");
        submit(page);
        assertThat(page.locator("#title-text")).hasText("Taken, so renamed");
    }

    @Test
    public void beginsWhileTheIncidentIsStillGoing() {
        var page = wizard("sre", 1200);
        page.fill("#aftermath-title", "Not over yet");
        page.click("label[for=aftermath-severity-SEV-1]");
        page.fill("#aftermath-startedAt", "2026-11-18T10:00");
        page.click("label[for=aftermath-ongoing]");
        assertThat(page.locator("#aftermath-resolvedAt")).isDisabled();

        submit(page);

        assertThat(page.locator("[data-aftermath=status]")).hasAttribute("data-status", "DRAFT");
        assertThat(page.locator("table").getByText("still going").first()).isVisible();
    }

    /** P14: somebody who may not even see Jira's project makes a light page in their language. */
    @Test
    public void asksNothingOfPeopleOutsideEngineering() {
        assertThat(Hosts.shared()
                        .jira()
                        .get("outsider", "/rest/api/2/project/OPS")
                        .status())
                .isEqualTo(404);
        var page = wizard("outsider", 320, "OPEN");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.fill("#aftermath-title", "A slip in the manual");
        page.click("label[for=aftermath-severity-NONE]");
        page.locator(".aftermath-more").click();
        page.selectOption("#aftermath-kind", "internal");
        page.selectOption("#aftermath-variant", "light");
        Chromium.fits(page);
        assertThat((Boolean) page.evaluate(
                        "Array.from(document.querySelectorAll('.aftermath-wizard input, .aftermath-wizard select'))"
                                + ".every(field => field.getBoundingClientRect().right <= window.innerWidth)"))
                .isTrue();
        Chromium.picture(page, "wizard-2-light-narrow");
        submit(page);

        assertThat(page.locator("[data-aftermath=completeness]")).hasAttribute("data-total", "6");
        assertThat(page.locator("[id$=pm-factors]")).hasCount(0);
        assertThat(page.locator("[data-aftermath=status]")).hasAttribute("data-status", "DRAFT");
    }

    @Test
    public void offersTheReadersOwnLanguageFirst() {
        var japanese = wizard("engineer", 1200);
        japanese.locator(".aftermath-more").click();
        assertThat(japanese.locator("#aftermath-language")).hasValue("ja");
        var english = wizard("sre", 1200);
        english.locator(".aftermath-more").click();
        assertThat(english.locator("#aftermath-language")).hasValue("en");
    }

    @Test
    public void worksByKeyboardAlone() {
        var page = wizard("sre", 1200);
        page.focus("#aftermath-title");
        page.keyboard().type("Typed without a mouse");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        for (var press = 0; press < 60 && !focused(page).contains("aui-button-primary"); press++) {
            page.keyboard().press("Tab");
        }
        Chromium.picture(page, "wizard-3-keyboard");
        page.keyboard().press("Enter");

        assertThat(page.locator("#title-text")).hasText("Typed without a mouse");
        assertThat(page.locator("[data-aftermath=status]")).containsText("SEV-2");
    }

    private static String focused(Page page) {
        return page.evaluate("document.activeElement.className").toString();
    }

    private static Locator error(Page page, String field) {
        return page.locator("#aftermath-" + field + "-error");
    }

    private static void submit(Page page) {
        page.locator("[role=dialog]:visible .aui-button-primary:visible").click();
    }

    private Page wizard(String account, int width) {
        return wizard(account, width, "INC");
    }

    private Page wizard(String account, int width, String space) {
        var page = BROWSER.person(account, confluence, width);
        Chromium.visit(page, confluence.url() + "/display/" + space);
        page.click("#create-page-button, #quick-create-page-button");
        var dialog = page.locator("[role=dialog]:visible");
        dialog.getByText(Pattern.compile("^(Postmortem|ポストモーテム)$")).click();
        dialog.locator(".aui-button-primary:visible").click();
        page.waitForSelector("#aftermath-title");
        return page;
    }
}
