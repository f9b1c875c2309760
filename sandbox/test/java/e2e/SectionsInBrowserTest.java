package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** What is written on a page, and what a page of an older template lacks. */
public class SectionsInBrowserTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void namesWhatIsUntouchedEmptyOrThinAndLeadsThere() {
        var incident = incident("Half written", "en");
        var body = body(incident);
        incident.save(
                "sre",
                put(put(body, "summary", "<p>TBD</p>"), "user-experience", "<p>Cards were refused at the till.</p>"),
                2);
        var page = open("sre", incident, 1280);

        assertThat(page.locator("[data-aftermath=completeness]")).hasText("1/11");
        page.locator("[data-aftermath=completeness] a").click();
        assertThat(gap(page, "summary")).hasText("Summary: too short to tell anything");
        assertThat(gap(page, "learnings")).hasAttribute("data-state", "untouched");
        assertThat(gap(page, "user-experience")).hasCount(0);
        Chromium.picture(page, "sections-1-gaps");
        gap(page, "learnings").locator("a").click();
        assertThat(heading(page, "learnings")).isInViewport();
        assertThat(page.locator("[data-aftermath-add-section]")).hasCount(0);
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void addsTheSectionsThatAnOlderPageLacksByClick() {
        var incident = older("Made last year", "en");
        var before = body(incident);
        var page = open("sre", incident, 1280);
        page.locator("[data-aftermath=completeness] a").click();
        assertThat(page.locator(".aftermath-sections")).containsText("made from an older template");
        assertThat(gap(page, "system")).hasAttribute("data-state", "new");
        Chromium.picture(page, "sections-2-older");

        add(page, "learnings");
        assertThat(page.locator(".aui-flag, .aui-message-success").first())
                .containsText("“Learnings” is on the page now");
        assertThat(heading(page, "learnings")).hasText("Learnings");
        page.locator("[data-aftermath=completeness] a").click();
        assertThat(gap(page, "learnings")).hasAttribute("data-state", "untouched");
        add(page, "system");

        assertThat(heading(page, "system")).hasText("The system");
        assertThat(page.locator("[data-aftermath-add-section]")).hasCount(0);
        assertThat(page.locator(".aftermath-sections")).not().containsText("older template");
        var after = body(incident);
        assertThat(order(after, "user-experience", "system", "impact", "customer-message", "learnings", "data"))
                .isSorted();
        assertThat(after.length()).isGreaterThan(before.length());
        assertThat(version(incident).path("message").asText()).isEqualTo("Section added: The system");
        assertThat(version(incident).at("/by/username").asText()).isEqualTo("sre");
        Chromium.picture(page, "sections-3-added");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void addsInTheLanguageOfThePageWhoeverReadsIt() {
        var japanese = older("古いページ", "ja");
        var page = open("sre", japanese, 320);
        page.locator("[data-aftermath=completeness] a").click();
        assertThat(gap(page, "learnings")).containsText("Learnings: not on this page");
        add(page, "learnings");
        assertThat(heading(page, "learnings")).hasText("学び");
        Chromium.fits(page);

        var english = older("Read in Japan", "en");
        var reader = open("engineer", english, 1280);
        reader.locator("[data-aftermath=completeness] a").click();
        assertThat(gap(reader, "system")).containsText("システムの概要：このページにありません");
        Chromium.picture(reader, "sections-4-ja");
        add(reader, "system");
        assertThat(heading(reader, "system")).hasText("The system");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void scriptsAreToldWhatIsThereAndWhatIsNoSection() {
        var incident = older("Added by a script", "en");
        var path = "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/sections";
        var added = confluence.post("sre", path, Map.of("section", "learnings"));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.json().path("anchor").asText()).isEqualTo("pm-learnings");
        var version = version(incident).path("number").asInt();

        assertThat(confluence.post("sre", path, Map.of("section", "learnings")).status())
                .isEqualTo(200);
        assertThat(version(incident).path("number").asInt()).isEqualTo(version);
        var bad = confluence.post("engineer", path, Map.of("section", "no such", "colour", "red"));
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.json().path("errors").findValuesAsText("field")).containsExactly("colour", "section");
        assertThat(confluence
                        .post("outsider", path, Map.of("section", "system"))
                        .status())
                .isEqualTo(404);
    }

    private Incident incident(String title, String language) {
        return Incident.create(confluence, "sre", title, Incident.facts(Map.of("language", language)));
    }

    /** As it would be had it been made before there was a version, a section on the system, and one on learnings. */
    private Incident older(String title, String language) {
        var incident = incident(title, language);
        var body = body(incident).replaceAll("<ac:parameter ac:name=\"template\">\\d+</ac:parameter>", "");
        incident.save("sre", without(without(body, "system"), "learnings"), 2);
        return incident;
    }

    private static String without(String body, String code) {
        var from = body.lastIndexOf("<h2>", body.indexOf(">pm-" + code + "<"));
        return body.substring(0, from) + body.substring(body.indexOf("<h2>", from + 1));
    }

    private static String put(String body, String code, String prose) {
        var end = body.indexOf("</h2>", body.indexOf(">pm-" + code + "<")) + "</h2>".length();
        return body.substring(0, end) + prose + body.substring(end);
    }

    private static Integer[] order(String body, String... codes) {
        return Arrays.stream(codes)
                .map(code -> body.indexOf(">pm-" + code + "<"))
                .toArray(Integer[]::new);
    }

    private static void add(Page page, String code) {
        page.locator("[data-aftermath-add-section=" + code + "]").click();
        assertThat(page.locator("[data-aftermath-add-section=" + code + "]")).hasCount(0);
    }

    private static Locator gap(Page page, String code) {
        return page.locator("[data-aftermath-section=" + code + "]");
    }

    private static Locator heading(Page page, String code) {
        return page.locator("h2", new Page.LocatorOptions().setHas(page.locator("[id$=pm-" + code + "]")));
    }

    private Page open(String account, Incident incident, int width) {
        var page = BROWSER.person(account, confluence, width);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId());
        return page;
    }

    private String body(Incident incident) {
        return confluence
                .get("sre", "/rest/api/content/" + incident.pageId() + "?expand=body.storage")
                .json()
                .at("/body/storage/value")
                .asText();
    }

    private JsonNode version(Incident incident) {
        return confluence
                .get("sre", "/rest/api/content/" + incident.pageId() + "?expand=version")
                .json()
                .path("version");
    }
}
