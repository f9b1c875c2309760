package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.ClassRule;
import org.junit.Test;

/** How others read a postmortem: the sections they came for, and how much they can learn from it. */
public class ReadersInBrowserTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void showsSupportTheSectionsTheyCameFor() {
        var incident = Incident.create(confluence, "sre", "Read by support", Incident.facts());
        var page = open("support", incident);

        page.locator("[data-aftermath=audiences] a[href='#for-support']").click();

        assertThat(section(page, "customer-message")).isVisible();
        assertThat(section(page, "timeline")).isHidden();
        assertThat(page.locator("[data-aftermath=status]")).isVisible();
        Chromium.picture(page, "readers-1-support");
        var shared = open("engineer", incident, "#for-support");
        assertThat(section(shared, "timeline")).isHidden();
        assertThat(shared.locator("[data-aftermath=audiences] a[aria-current]")).hasText("サポート");
        Chromium.picture(shared, "readers-2-shared-ja");
        page.locator("[data-aftermath=audiences] a[href='#for-everybody']").click();
        assertThat(section(page, "timeline")).isVisible();
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void showsASectionThatALinkLeadsToThoughItWasHidden() {
        var incident = Incident.create(confluence, "sre", "Read and followed", Incident.facts());
        var page = open("sre", incident);
        page.locator("[data-aftermath=audiences] a[href='#for-support']").click();
        assertThat(section(page, "timeline")).isHidden();

        page.locator("[data-aftermath=status] .aftermath-why a[href='#pm-timeline']")
                .first()
                .click();

        assertThat(section(page, "timeline")).isInViewport();
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void tellsWhatTheNextLevelOfDepthLacks() {
        var incident = Incident.create(confluence, "sre", "Not deep yet", Incident.facts());
        var page = open("sre", incident);

        assertThat(page.locator("[data-aftermath=depth]")).hasAttribute("data-level", "0");
        var deeper = page.locator(".aftermath-deeper");
        deeper.locator("summary").click();
        assertThat(deeper).containsText("No cause category is chosen.");
        Chromium.picture(page, "readers-3-depth");
        assertThat(incident.record("sre").at("/standing/depth/level").asInt()).isZero();
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void saysWhySomeMayNotReadIt() {
        var incident = Incident.create(confluence, "sre", "Read by one", Incident.facts());
        incident.restrict("sre");
        var page = open("sre", incident);
        var note = page.locator("[data-aftermath=restriction][role=status]");
        assertThat(note).containsText("Some who may see this space may not see this page.");

        note.locator("button").press("Enter");
        page.locator(".aftermath-restriction-save").click();
        assertThat(page.locator(".aftermath-dialog .error")).hasText("Say why.");
        page.fill("#aftermath-restriction", "Names a customer");
        page.locator(".aftermath-restriction-save").click();

        assertThat(note).containsText("because: Names a customer (Sam Rivers)");
        assertThat(note.locator("button")).isFocused();
        Chromium.picture(page, "readers-4-restricted");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    private static Locator section(Page page, String code) {
        return page.locator("h2", new Page.LocatorOptions().setHas(page.locator("[id$=pm-" + code + "]")));
    }

    private Page open(String user, Incident incident, String place) {
        var page = BROWSER.person(user, confluence, 1280);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId() + place);
        return page;
    }

    private Page open(String user, Incident incident) {
        return open(user, incident, "");
    }
}
