package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/** How Jira's administrators say what an incident is (P13). */
public class IncidentSettingsInBrowserTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private static final String REST = "/rest/aftermath/1.0/incident-settings";

    private final Site jira = Hosts.shared().jira();

    @After
    public void asBefore() {
        jira.put("admin", REST, Map.of("space", "INC"));
    }

    @Test
    public void anAdministratorChoosesTypesAndSeverities() {
        jira.put("admin", REST, Map.of("types", List.of("Incident", "Störung"), "space", "INC"));
        var page = BROWSER.person("admin", jira, 1200);
        Chromium.visit(page, jira.url() + "/secure/admin/ViewApplicationProperties.jspa");
        page.locator("#aftermath-incidents").click();
        assertThat(page.getByLabel("Incident", new Page.GetByLabelOptions().setExact(true)))
                .isChecked();
        assertThat(page.getByLabel("Störung")).isChecked();
        assertThat(page.locator("[data-priority=Highest]")).hasValue("SEV-1");
        Chromium.picture(page, "incident-settings-en");

        page.locator("[data-aftermath-types] label:text-is('Bug')").click();
        page.locator("[data-priority=Lowest]").selectOption("");
        page.locator("#aftermath-least").selectOption("SEV-3");
        page.locator("#aftermath-space").fill("no such key!");
        page.locator("[data-aftermath-save]").click();
        assertThat(page.locator("[data-field=space] .error")).containsText("Write the key of a space");
        page.locator("#aftermath-space").fill("DOC");
        page.locator("[data-aftermath-save]").click();
        assertThat(page.locator(".aui-flag[open] .aui-message-success")).containsText("saved");

        var kept = jira.get("admin", REST).json();
        assertThat(kept.path("types").toString()).isEqualTo("[\"Bug\",\"Incident\",\"Störung\"]");
        assertThat(kept.path("severities").has("Lowest")).isFalse();
        assertThat(kept.path("least").asText()).isEqualTo("SEV-3");
        assertThat(kept.path("space").asText()).isEqualTo("DOC");

        jira.put("admin", REST, Map.of("space", "INC"));
        page.locator("#aftermath-space").fill("MINE");
        page.locator("[data-aftermath-save]").click();
        assertThat(page.locator("[data-aftermath-refused]")).containsText("Somebody else saved meanwhile");
        assertThat(page.locator("#aftermath-space")).hasValue("INC");
        assertThat(BROWSER.complaints()).allMatch(each -> each.contains("status of 4"), "tells a refusal");
    }

    @Test
    public void theScreenIsForAdministratorsAndFitsAPhone() {
        assertThat(BROWSER.person("engineer", jira, 1200)
                        .navigate(jira.url() + "/plugins/servlet/aftermath/incidents")
                        .status())
                .isEqualTo(403);
        var page = BROWSER.person("admin", jira, 320);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.visit(page, jira.url() + "/plugins/servlet/aftermath/incidents?theme=dark");
        assertThat(page.locator("[data-priority=Highest]")).hasValue("SEV-1");
        Chromium.picture(page, "incident-settings-dark-narrow");
        Chromium.fits(page);
    }
}
