package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.UUID;
import org.junit.ClassRule;
import org.junit.Test;

/** What a premortem decides becomes work, and what happens later finds what it foresaw. */
public class MeasuresTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void aMeasureIsWrittenDecidedAndBecomesATicket() {
        var premortem = Premortem.deciding(confluence, "Measures in a browser");
        var page = BROWSER.reader("sre", confluence, 1280);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + premortem.pageId());
        var place = page.locator("[data-aftermath=measures]");

        place.locator("[name=text]").first().fill("One switch for read-only");
        place.locator("[name=stage]").first().selectOption("during");
        place.locator("[name=introduction]").first().fill("2 days");
        page.keyboard().press("Enter");
        var row = place.locator("tr[data-measure]");
        assertThat(row).containsText("2 days");
        row.locator("input[type=checkbox]").first().check();
        row.locator("[data-aftermath-verdict=now]").click();
        place.locator("[data-open] [name=owner]").fill("engineer");
        place.locator("[data-open] [name=due]").fill("2027-01-29");
        page.keyboard().press("Enter");

        assertThat(row.locator("td[data-ticket]"))
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        assertThat(row.locator("input[type=checkbox]").first()).isChecked();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.picture(page, "measures-en");
        var issue = Hosts.shared()
                .jira()
                .get(
                        "sre",
                        "/rest/api/2/issue/" + row.locator("td[data-ticket]").getAttribute("data-ticket"))
                .json();
        assertThat(issue.at("/fields/summary").asText()).isEqualTo("One switch for read-only");
        assertThat(issue.at("/fields/labels").toString())
                .contains("premortem", "p1")
                .doesNotContain("postmortem");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void aReaderInJapaneseLooksBackOnAPhone() {
        var premortem = Premortem.deciding(confluence, "ふりかえり");
        var page = BROWSER.person("engineer", confluence, 320);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + premortem.pageId());
        var stays = page.locator("[data-aftermath=outlook]");

        stays.locator("[name=text]").first().fill("夜間の障害を考える良い機会だった");
        page.keyboard().press("Enter");
        assertThat(stays.locator("[data-notes=voice]")).containsText("エンジニア");
        stays.locator("[data-aftermath-change=users]").check();
        assertThat(stays.locator("[data-aftermath=premortem-due]")).containsText("見直しの時期です");
        stays.locator("[name=about]").fill("決済");
        stays.locator("[name=text]").last().fill("カードで払える");
        page.keyboard().press("Enter");
        assertThat(stays.locator("[data-notes=protect]")).containsText("決済: カードで払える");
        Chromium.picture(page, "outlook-ja");
        Chromium.fits(page);
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void aPostmortemFindsWhatWasForeseen() {
        var service = "ledger" + UUID.randomUUID().toString().substring(0, 8);
        var premortem = Premortem.deciding(confluence, "Foresight");
        premortem.scenario("sre", service, "The nightly backup cannot be restored", "2 h, night");
        premortem.scenario("sre", service, "Currency rates of the wrong day are used", "a day, December");
        var facts = Incident.facts(Map.of("services", service, "severity", "SEV-4"));
        var incident = Incident.create(confluence, "sre", "Backup was unusable " + service, facts);
        var page = BROWSER.reader("sre", confluence, 1280);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId());
        var panel = page.locator("[data-aftermath=foresight]");

        Eventually.holds(() -> assertThat(
                        incident.foresight("sre").at("/matches/0/failure").asText())
                .isEqualTo("The nightly backup cannot be restored"));
        Chromium.again(page);
        assertThat(panel.locator("li").first()).containsText("The nightly backup cannot be restored");
        panel.locator("li")
                .first()
                .locator("[data-aftermath-foresight=differently]")
                .click();
        assertThat(panel).hasAttribute("data-answer", "differently");
        panel.locator("[data-aftermath-foresight=disagree]").click();
        panel.locator(".aftermath-foresight-disagreement select").selectOption(premortem.pageId());
        panel.locator("[data-aftermath-foresight=put]").click();
        assertThat(panel.locator(".aftermath-foresight-disagreement")).containsText("board");
        Chromium.picture(page, "foresight-en");

        assertThat(premortem.told("sre").toString()).contains("Backup was unusable " + service);
        assertThat(incident.foresight("sre").at("/rate/differently").asInt()).isPositive();
        assertThat(confluence
                        .get("outsider", "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/foresight")
                        .status())
                .isEqualTo(404);
        assertThat(BROWSER.complaints()).isEmpty();
    }
}
