package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** The way from draft to closed as people walk it: what stands in the way is seen, followed and mended. */
public class LifecycleInBrowserTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void leadsFromARefusalToItsPlaceOnThePage() {
        var incident = Incident.create(confluence, "sre", "Refused with links", Incident.facts());
        var page = open("sre", incident);
        var why = page.locator("[data-aftermath=status] .aftermath-why").first();

        assertThat(why).hasAttribute("open", "open");
        assertThat(page.locator("[data-aftermath=completeness]")).hasText("0/11");
        assertThat(page.locator("[data-aftermath=meeting]")).containsText("not counted: Sat 21 Nov (weekend)");
        Chromium.picture(page, "lifecycle-1-refused-en");
        for (var link : why.locator("a").all()) {
            var place = link.getAttribute("href").substring(1);
            link.click();
            assertThat(page.locator("[id$=" + place + "]").first()).isInViewport();
            assertThat(page.url()).endsWith(place);
        }
        assertThat(complaints()).isEmpty();
    }

    @Test
    public void saysInJapaneseWhatIsMissing() {
        var incident = Incident.create(confluence, "engineer", "何も書かれていない", Incident.facts(Map.of("language", "ja")));
        var page = open("engineer", incident);

        assertThat(page.locator("[data-aftermath=status]")).containsText("レビュー会の日時を決める");
        assertThat(page.locator("[data-aftermath=status]")).containsText("「概要」の節が空欄です。");
        assertThat(page.locator("[data-aftermath=meeting]")).containsText("数えない日");
        Chromium.picture(page, "lifecycle-2-refused-ja");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.visit(page, page.url() + "&theme=dark");
        assertThat(page.locator("[data-aftermath=status]")).containsText("「概要」の節が空欄です。");
        Chromium.picture(page, "lifecycle-2-refused-ja-dark");
        assertThat(complaints()).isEmpty();
    }

    @Test
    public void takesANearMissOfAVendorFromDraftStraightToClosed() {
        var incident = Incident.create(
                confluence,
                "sre",
                "A vendor stumbled, nobody noticed",
                Incident.facts(Map.of("kind", "vendor", "severity", "NONE", "variant", "light")));
        var page = open("sre", incident);

        assertThat(page.locator(".aftermath-warned")).isVisible();
        choose(page, "IN_REVIEW");
        assertThat(page.locator("[data-aftermath=status]")).hasAttribute("data-status", "IN_REVIEW");
        choose(page, "CLOSED");
        assertThat(page.locator("[data-aftermath=status]")).hasAttribute("data-status", "CLOSED");
        Chromium.picture(page, "lifecycle-3-vendor-closed");
        assertThat(complaints()).isEmpty();
    }

    @Test
    public void letsSupportCloseWithTimeAndAddressOfTheMessage() {
        var incident = Incident.create(
                confluence,
                "sre",
                "Support closes",
                Incident.facts(Map.of("kind", "near_miss", "severity", "NONE", "externalMessage", "yes")));
        incident.move("sre", Map.of("to", "IN_REVIEW"));
        incident.tell("sre", Map.of("summary", "Cards were refused for an hour."));
        incident.approve("manager");
        incident.move("sre", Map.of("to", "REVIEWED"));
        var page = open("support", incident);

        choose(page, "CLOSED");
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.locator(".aui-button-primary").click();
        assertThat(dialog.locator(".error")).isVisible();
        dialog.locator("[type=datetime-local]").fill("2026-11-20T10:00");
        dialog.locator("[type=url]").fill("https://status.example.com/1");
        Chromium.picture(page, "lifecycle-4-posting");
        dialog.locator(".aui-button-primary").click();
        assertThat(page.locator("[data-aftermath=status]")).hasAttribute("data-status", "CLOSED");
        assertThat(complaints()).isEmpty();
    }

    @Test
    public void tellsWhoWasFasterInsteadOfMovingWhatNobodySaw() {
        var incident = Incident.create(
                confluence,
                "sre",
                "Pressed by two people",
                Incident.facts(Map.of("kind", "near_miss", "severity", "NONE")));
        var page = open("sre", incident);
        incident.move("manager", Map.of("to", "IN_REVIEW"));

        choose(page, "IN_REVIEW");

        assertThat(page.locator(".aui-flag:not(.aftermath-news)")).containsText("has already moved it to review");
        assertThat(page.locator("[data-aftermath=status]")).hasAttribute("data-status", "IN_REVIEW");
        choose(page, "CLOSED");
        assertThat(page.locator("[data-aftermath=status]")).hasAttribute("data-status", "CLOSED");
        Chromium.picture(page, "lifecycle-5-overtaken");
    }

    /** A refusal is no fault of the page's, though the browser's console tells it. */
    private static List<String> complaints() {
        return BROWSER.complaints().stream()
                .filter(complaint -> !complaint.contains("409 (Conflict)"))
                .toList();
    }

    private Page open(String account, Incident incident) {
        var page = BROWSER.person(account, confluence, 1280);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId());
        return page;
    }

    private static void choose(Page page, String to) {
        page.locator("[data-aftermath=status] .aui-dropdown2-trigger").first().click();
        page.locator("[data-aftermath-to=" + to + "]:visible").first().click();
    }
}
