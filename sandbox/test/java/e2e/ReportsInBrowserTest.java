package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.ClassRule;
import org.junit.Test;

/** Numbers over postmortems: each reader from those that they may see, and each number with the list behind it. */
public class ReportsInBrowserTest {

    private static final String REPORTS = "/plugins/servlet/aftermath/reports";
    private static final List<String> TOPICS = List.of("incidents", "reviews", "follow-ups", "work", "causes");

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void aNumberLeadsToTheListOfWhatItCountsAndBack() {
        incident("Counted once", Map.of("services", "counted service", "severity", "SEV-2"));
        incident("Counted twice", Map.of("services", "counted service", "severity", "SEV-1"));
        var page = BROWSER.person("sre", confluence, 1280);
        Chromium.visit(page, confluence.url() + REPORTS + "?service=counted+service&from=2026-10-01&to=2026-11-30");
        assertThat(page.locator("[data-figure=months] tbody tr")).hasCount(1);
        Chromium.picture(page, "reports-en");
        page.locator("[data-figure=months] td[data-head='SEV-2'] a").click();

        assertThat(page.locator(".aftermath-index-table tbody tr")).hasCount(1);
        assertThat(page.locator(".aftermath-index-table tbody")).containsText("Counted once");
        page.locator(".aftermath-index-tools a[href*=reports]").click();
        assertThat(page.locator("[name=service]")).hasValue("counted service");

        var reader = BROWSER.person("engineer", confluence, 320);
        Chromium.visit(reader, confluence.url() + REPORTS + "?service=counted+service");
        assertThat(reader.locator("[data-figure=months] svg[role=img]")).isVisible();
        Chromium.picture(reader, "reports-ja-narrow");
        Chromium.fits(reader);
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void everyChartIsReadByDayAndByNightInBothLanguages() {
        incident("Drawn", Map.of("services", "drawn"))
                .append("sre", FollowUpMacro.committed("P2", "Draw it").with("due", "2026-11-02"));
        show("sre", "light", "en");
        show("engineer", "dark", "ja");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void whatIsHiddenLeavesNoTraceForAnOutsider() {
        var page = pageOfMacros();
        var before = reports("outsider");
        var full = reports("sre");
        var shown = page.view("outsider");
        var incident = incident("Vaulted keys leaked", Map.of("services", "vaulted"));
        incident.write("sre");
        incident.append(
                "sre",
                FollowUpMacro.committed("P2", "Move the vaulted keys")
                        .with("state", "wontdo")
                        .with("reason", "Vaulted is being closed"));

        assertThat(reports("outsider")).isEqualTo(before);
        assertThat(reports("sre")).isNotEqualTo(full).anyMatch(report -> report.contains("Move the vaulted keys"));
        assertThat(page.view("outsider")).isEqualTo(shown).contains("data-aftermath=\"learnings\"");
        assertThat(page.view("sre")).contains("Vaulted keys leaked", "Written down.");
        for (var path : List.of(
                "/rest/aftermath/1.0/index", "/rest/aftermath/1.0/postmortems", "/rest/aftermath/1.0/exports/csv")) {
            assertThat(confluence.get("sre", path).text()).as(path).contains("Vaulted keys");
            assertThat(confluence.get("outsider", path).text()).as(path).doesNotContain("Vaulted", "vaulted");
        }
        var search = "/rest/api/content/search?cql=title~%22vaulted%22";
        assertThat(confluence.get("sre", search).json().path("results")).hasSize(1);
        assertThat(confluence.get("outsider", search).json().path("results")).isEmpty();
    }

    /** A page that everybody may see, with what was learned, the list and a chart. */
    private Incident pageOfMacros() {
        var macros = Stream.of("learnings", "list", "incidents")
                .map(type -> "<ac:structured-macro ac:name=\"postmortem-report\"><ac:parameter ac:name=\"type\">" + type
                        + "</ac:parameter></ac:structured-macro>")
                .collect(Collectors.joining());
        var body = Map.of("storage", Map.of("value", macros, "representation", "storage"));
        var made = confluence.post(
                "sre",
                "/rest/api/content",
                Map.of("type", "page", "title", "Learned here", "space", Map.of("key", "DOC"), "body", body));
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        return new Incident(confluence, made.json().path("id").asText(), "Learned here");
    }

    private void show(String person, String theme, String language) {
        var page = BROWSER.person(person, confluence, 1280);
        for (var topic : TOPICS) {
            Chromium.visit(page, confluence.url() + REPORTS + "?type=" + topic + "&theme=" + theme);
            assertThat(page.locator("[data-figure]").first()).isVisible();
            Chromium.picture(page, "reports-" + topic + "-" + theme + "-" + language);
        }
        Chromium.visit(page, confluence.url() + "/plugins/servlet/aftermath/index?theme=" + theme);
        assertThat(page.locator(".aftermath-index-table tbody")).containsText("Drawn");
        Chromium.picture(page, "index-" + theme + "-" + language);
    }

    /** The figures of each report as that user is shown them. */
    private List<String> reports(String user) {
        var reports = new ArrayList<String>();
        for (var topic : TOPICS) {
            var page = confluence.get(user, REPORTS + "?type=" + topic).text();
            reports.add(page.substring(page.indexOf("data-aftermath=\"report\"")));
        }
        return reports;
    }

    private Incident incident(String title, Map<String, Object> facts) {
        return Incident.create(confluence, "sre", title, Incident.facts(facts));
    }
}
