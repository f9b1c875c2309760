package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** All postmortems in one place: each reader those that they may see, and nothing of the others. */
public class IndexTest {

    private static final String INDEX = "/rest/aftermath/1.0/index";
    private static final String SCREEN = "/plugins/servlet/aftermath/index";

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void anOutsiderIsToldNothingOfWhatOthersSee() {
        incident("Seen by insiders only", Map.of("services", "hidden service"));

        assertThat(titles(all("sre", ""))).contains("Seen by insiders only");
        assertThat(csv("sre")).contains("Seen by insiders only");
        for (var query : List.of("?service=hidden+service", "?space=INC", "?space=INC&limit=1")) {
            var answer = confluence.get("outsider", INDEX + query);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).isEqualTo("{\"postmortems\":[]}");
        }
        var others = all("outsider", "");
        assertThat(others).extracting(row -> row.path("space").asText()).doesNotContain("INC");
        assertThat(csv("outsider").lines()).hasSize(1 + others.size());
        for (var text : List.of(
                others.toString(),
                csv("outsider"),
                confluence.get("outsider", SCREEN).text())) {
            assertThat(text).doesNotContain("Seen by insiders", "hidden service");
        }
    }

    @Test
    public void pagesFollowEachOtherWithoutGapsOrRepetitions() {
        for (var number = 1; number <= 5; number++) {
            incident(
                    "Paged " + number,
                    Map.of("services", "paged service", "startedAt", "2026-11-0" + number + "T10:00:00Z"));
        }

        var pages = all("sre", "&service=PAGED+service&limit=2");

        assertThat(pages.get(0).path("followUps").asText()).isEqualTo("0");
        assertThat(titles(pages)).containsExactly("Paged 5", "Paged 4", "Paged 3", "Paged 2", "Paged 1");
        assertThat(titles(all("sre", "&service=paged+service&from=2026-11-02&to=2026-11-03")))
                .containsExactly("Paged 3", "Paged 2");
    }

    @Test
    public void whatIsWrongIsNamedAndWhatChangesIsFollowed() {
        var incident = incident("Renamed in the index", Map.of("services", "renamed"));
        new Incident(confluence, incident.pageId(), "Another name of it").append("sre", "<p>Renamed.</p>");

        assertThat(titles(all("sre", "&text=another+name"))).contains("Another name of it");
        var wrong = confluence.get("sre", INDEX + "?severity=SEV-9&limit=0");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().path("errors")).hasSize(2);
        assertThat(confluence.send(null, "GET", INDEX, null).status()).isEqualTo(401);
    }

    @Test
    public void aViewIsALinkWithAName() {
        incident("Found by a form", Map.of("services", "formed", "severity", "SEV-2"));
        var page = BROWSER.person("sre", confluence, 1280);
        Chromium.visit(page, confluence.url() + SCREEN);
        page.selectOption("[name=severity]", "SEV_2");
        page.fill("[name=service]", "formed");
        page.click(".aftermath-index-keep summary");
        page.fill("[name=name]", "Ours <b>now</b>");
        page.check("[name=columns][value=duration]");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Ours <b>now</b>");
        assertThat(page.locator(".aftermath-index-table tbody tr")).hasCount(1);
        assertThat(page.locator(".aftermath-index-table tbody")).containsText("1 h 30 min");
        Chromium.picture(page, "index-en");

        var reader = BROWSER.person("engineer", confluence, 320);
        Chromium.visit(reader, page.url());
        assertThat(reader.locator(".aftermath-index-table tbody")).containsText("Found by a form");
        assertThat(reader.locator("[name=severity]")).hasValue("SEV_2");
        Chromium.picture(reader, "index-ja-narrow");
        Chromium.fits(reader);
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void theBlueprintsIndexPageAndTheMacroListTheSame() {
        incident("Listed by the macro", Map.of("services", "macro service"));
        var page = BROWSER.person("sre", confluence, 1280);
        Chromium.visit(page, confluence.url() + "/display/INC/Postmortems");

        assertThat(list(page)).containsText("Listed by the macro");
        list(page).locator("nav a").last().click();
        assertThat(page.locator(".aftermath-index-form")).isVisible();
    }

    @Test
    public void theHostsOwnSearchFindsThemByWhatTheirRecordSays() {
        var found = "content.property[aftermath].service = \"cql service\"";
        var incident = incident("Found by CQL", Map.of("services", "mail, cql service", "severity", "SEV-2"));

        assertThat(cql("sre", found + " and postmortemSeverity = SEV-2 and postmortemStatus = DRAFT"))
                .containsExactly("Found by CQL");
        assertThat(cql("sre", found + " and postmortemStarted < 2026-11-18")).isEmpty();
        assertThat(cql("sre", found + " and postmortemStarted >= 2026-11-18 and postmortemMinutes <= 90"))
                .containsExactly("Found by CQL");
        assertThat(cql("outsider", found)).isEmpty();

        incident.change("sre", Map.of("severity", "SEV-4", "services", List.of("cql service")));

        assertThat(cql("sre", found + " and postmortemSeverity = SEV-2")).isEmpty();
        assertThat(cql("sre", found + " and postmortemSeverity in (SEV-4, SEV-5)"))
                .containsExactly("Found by CQL");
        var version = property(incident).path("version").path("number").asInt();
        incident.append("sre", "<p>Nothing that the search asks for.</p>");
        assertThat(property(incident).path("version").path("number").asInt()).isEqualTo(version);
        confluence.send("admin", "DELETE", "/rest/api/content/" + incident.pageId(), null);
        assertThat(cql("sre", found)).isEmpty();
    }

    @Test
    public void aCopyIsNotFoundAsAPostmortem() {
        var incident = incident("Copied under CQL", Map.of("services", "copied cql"));
        var page = confluence
                .get("sre", "/rest/api/content/" + incident.pageId() + "?expand=body.storage")
                .json();
        var copied = confluence.post(
                "sre",
                "/rest/api/content",
                Map.of(
                        "type",
                        "page",
                        "title",
                        "A copy under CQL",
                        "space",
                        Map.of("key", "INC"),
                        "body",
                        Map.of("storage", page.path("body").path("storage"))));
        var copy = new Incident(confluence, copied.json().path("id").asText(), "A copy under CQL");
        confluence.post(
                "sre",
                "/rest/api/content/" + copy.pageId() + "/property",
                Map.of("key", "aftermath", "value", property(incident).path("value")));
        assertThat(cql("sre", "postmortemService = \"copied cql\"")).contains("A copy under CQL");

        copy.append("sre", "<p>Saved.</p>");

        assertThat(cql("sre", "postmortemService = \"copied cql\"")).containsExactly("Copied under CQL");
    }

    private JsonNode property(Incident incident) {
        return confluence
                .get("sre", "/rest/api/content/" + incident.pageId() + "/property/aftermath")
                .json();
    }

    private List<String> cql(String user, String query) {
        var answer = confluence.get(
                user, "/rest/api/content/search?cql=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("results").findValuesAsText("title");
    }

    private String csv(String user) {
        return confluence
                .send(user, "GET", INDEX + "/csv", null, Map.of("Accept", "text/csv"))
                .text();
    }

    private static Locator list(Page page) {
        return page.locator("[data-aftermath=index]");
    }

    private Incident incident(String title, Map<String, Object> facts) {
        return Incident.create(confluence, "sre", title, Incident.facts(facts));
    }

    private List<JsonNode> all(String user, String query) {
        var rows = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var answer = confluence.get(user, INDEX + "?cursor=" + cursor + query);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            answer.json().path("postmortems").forEach(rows::add);
            cursor = URLEncoder.encode(answer.json().path("nextCursor").asText(""), StandardCharsets.UTF_8);
        } while (!cursor.isEmpty());
        return rows;
    }

    private static List<String> titles(List<JsonNode> rows) {
        return rows.stream().map(row -> row.path("title").asText()).toList();
    }
}
