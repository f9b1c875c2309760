package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** What was written elsewhere becomes a postmortem, after somebody saw what is understood of it. */
public class ImportTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private static final String IMPORTS = "/rest/aftermath/1.0/imports";
    private static final String MARKDOWN = """
            # Cards refused again

            | Severity | SEV2 |
            | --- | --- |
            | Owner | sre |
            | Started | 2026-11-18 10:00 UTC |

            ## What happened
            For an hour, cards were **refused**. See [the board](https://example.org/board).

            ## Timeline (UTC)
            - 10:00 The gateway refuses
            - 10:07 An alert fires

            nobody knows when this was

            ## Seating
            By the window.

            ## Action items
            - [ ] Exercise the second route @engineer by 2026-12-15
            - [ ] Tell the vendor <script>alert(1)</script>
            """;

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void tellsWhatIsUnderstoodBeforeAnythingIsMade() {
        var answer = confluence.post("engineer", IMPORTS + "/preview", Map.of("text", MARKDOWN));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var preview = answer.json();
        assertThat(preview.path("format").asText()).isEqualTo("markdown");
        assertThat(preview.path("title").asText()).isEqualTo("Cards refused again");
        assertThat(values(preview.path("facts"), "name", "value"))
                .containsEntry("severity", "SEV-2")
                .containsEntry("owner", "sre")
                .containsEntry("startedAt", "2026-11-18T10:00:00Z");
        assertThat(values(preview.path("parts"), "heading", "section"))
                .containsEntry("What happened", "概要")
                .containsEntry("Seating", "");
        assertThat(preview.at("/parts/1/rows").asInt()).isEqualTo(2);
        assertThat(preview.at("/parts/3/promises").asInt()).isEqualTo(2);
    }

    @Test
    public void makesAPageOfMarkdownThatLosesNothing() {
        var made = make("sre", Map.of("text", MARKDOWN, "space", "INC", "title", title("Markdown")));

        var page = new Incident(
                confluence, made.path("pageId").asText(), made.path("title").asText());
        assertThat(page.record("sre").path("severity").asText()).isEqualTo("SEV-2");
        assertThat(page.record("sre").at("/times/startedAt").asText()).isEqualTo("2026-11-18T10:00:00Z");
        assertThat(page.record("sre").path("owner").asText()).isEqualTo("sre");
        assertThat(page.followUps().findValuesAsText("state")).containsOnly("proposed");
        assertThat(page.followUps().at("/followUps/0/owner").asText()).isEqualTo("engineer");
        assertThat(page.view("sre"))
                .contains("nobody knows when this was", "By the window.", "https://example.org/board")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert(1)");
        var rows = confluence
                .get("sre", "/rest/aftermath/1.0/postmortems/" + page.pageId() + "/timeline")
                .json();
        assertThat(rows.findValuesAsText("fact")).contains("The gateway refuses", "An alert fires");
    }

    @Test
    public void anEmptyHostTakesBackWhatAnotherGaveFieldByField() {
        var told = Incident.create(confluence, "sre", title("Told"), Incident.facts());
        told.write("sre");
        told.append(
                "sre",
                FollowUpMacro.committed("P2", "Keep & carry <over>").with("factor", "Nobody knew"),
                FollowUpMacro.committed("P3", "Not done")
                        .with("state", "wontdo")
                        .with("reason", "Too dear"));
        told.change(
                "sre",
                Map.of("affected", "1200", "impact", "Cards refused\nfor an hour", "teams", List.of("Payments")));
        var file = confluence
                .get("sre", "/rest/aftermath/1.0/exports/json/" + told.pageId())
                .text();

        try (var hosts = Hosts.own("empty")) {
            hosts.startOnly("confluence");
            var empty = hosts.confluence();
            assertThat(empty.get("sre", "/rest/aftermath/1.0/postmortems")
                            .json()
                            .path("postmortems"))
                    .isEmpty();

            var answer = empty.post("sre", IMPORTS, Map.of("text", file, "space", "INC", "tickets", true));

            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
            assertThat(answer.json().path("problems")).isEmpty();
            var again = new Incident(empty, answer.json().path("pageId").asText(), told.title());
            assertThat(fields(again.record("sre"))).isEqualTo(fields(told.record("sre")));
            assertThat(followUps(again)).isEqualTo(followUps(told));
            var exported = empty.get("sre", "/rest/aftermath/1.0/exports/json/" + again.pageId())
                    .json();
            for (var same : List.of("title", "space", "status", "facts", "followUps")) {
                assertThat(exported.path(same)).as(same).isEqualTo(told(file).path(same));
            }
            assertThat(plain(exported.path("storage")))
                    .isEqualTo(plain(told(file).path("storage")));
        }
    }

    @Test
    public void refusesWhatNoPageMayHold() {
        for (var hostile : List.of(
                "<script>alert(1)</script>",
                "<p onclick=\"alert(1)\">a</p>",
                "<a href=\"javascript:alert(1)\">a</a>",
                "<a href=\"java&#x0A;script:alert(1)\">a</a>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<p>open",
                "</page><page>",
                "<!DOCTYPE a><p>a</p>")) {
            var file = Map.of(
                    "format", "aftermath-postmortem", "version", 1, "title", title("Hostile"), "storage", hostile);
            var answer = confluence.post("sre", IMPORTS, Map.of("text", json(file), "space", "INC"));
            assertThat(answer.status()).as(hostile + answer.text()).isEqualTo(400);
        }
        assertThat(confluence
                        .post("sre", IMPORTS, Map.of("text", "{}", "space", "INC"))
                        .status())
                .isEqualTo(400);
        assertThat(confluence
                        .post("sre", IMPORTS, Map.of("text", MARKDOWN, "space", "NONE"))
                        .status())
                .isEqualTo(400);
        assertThat(confluence
                        .post("outsider", IMPORTS, Map.of("text", MARKDOWN, "space", "INC"))
                        .text())
                .isEqualTo(confluence
                        .post("outsider", IMPORTS, Map.of("text", MARKDOWN, "space", "NONE"))
                        .text()
                        .replace("NONE", "INC"));
    }

    @Test
    public void aPersonImportsAFileFromTheWizard() {
        var window = BROWSER.person("engineer", confluence, 1000);
        Chromium.visit(
                window,
                confluence.url()
                        + "/?createDialogSpaceKey=INC&createDialogBlueprintKey=org.aftermath.postmortem:postmortem-blueprint");
        window.click(".aftermath-import-file");
        var dialog = window.getByRole(AriaRole.DIALOG)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHas(window.locator("textarea")));
        dialog.locator("textarea").fill("{\"some\": \"JSON\"}");
        dialog.locator(".aui-button-primary").click();
        assertThat(dialog.locator(".field-group:has(textarea) .error")).not().isEmpty();
        dialog.locator("textarea").fill(MARKDOWN.replace("Cards", "Imported cards"));
        dialog.locator(".aui-button-primary").click();
        assertThat(dialog.locator(".aftermath-import-understood")).containsText("タイムライン 2 行");
        Chromium.picture(window, "import-1-understood-ja");
        dialog.locator("[data-fact=severity]").selectOption("SEV-3");
        dialog.locator("[data-fact=title]").fill(title("By hand"));
        dialog.locator(".aui-button-primary").click();

        assertThat(window.locator("[data-aftermath=status]")).hasAttribute("data-status", "DRAFT");
        assertThat(window.locator("[data-aftermath=status]")).containsText("SEV-3");
        Chromium.picture(window, "import-2-page-ja");
    }

    private JsonNode make(String user, Map<String, Object> order) {
        var answer = confluence.post(user, IMPORTS, order);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private static String title(String words) {
        return words + " " + System.nanoTime();
    }

    private static Map<String, String> values(JsonNode list, String name, String value) {
        var values = new HashMap<String, String>();
        list.forEach(
                each -> values.put(each.path(name).asText(), each.path(value).asText()));
        return values;
    }

    /** Everything but what is of the page it stands on, and of the moment. */
    private static Map<String, String> fields(JsonNode record) {
        var fields = new HashMap<String, String>();
        record.fields()
                .forEachRemaining(
                        field -> fields.put(field.getKey(), field.getValue().toString()));
        fields.keySet().removeAll(List.of("id", "pageId", "title", "url", "version"));
        return fields;
    }

    private static List<String> followUps(Incident page) {
        var followUps = new ArrayList<String>();
        page.followUps()
                .path("followUps")
                .forEach(each -> followUps.add(
                        each.toString().replace(page.pageId(), "").replaceAll("\"revision\":\"[^\"]*\"", "")));
        return followUps;
    }

    private static JsonNode told(String file) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().readTree(file);
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String json(Map<String, ?> value) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String plain(JsonNode storage) {
        return storage.asText().replaceAll(" ac:macro-id=\"[^\"]*\"", "");
    }
}
