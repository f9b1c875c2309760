package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.ClassRule;
import org.junit.Test;

/** An ordinary page becomes a postmortem: nothing of it is lost, and it gets what it lacks. */
public class MakePostmortemTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private static final String WRITTEN =
            "<h2>Timeline</h2><p>10:00 cards were refused.</p><h2>Ideas</h2><p>Ask the vendor.</p>";

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void aScriptMakesAPostmortemOfAPage() {
        var page = page("Written by hand", WRITTEN);

        var answer = make("sre", page, Map.of("severity", "SEV-2", "services", List.of("checkout"), "owner", "sre"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().path("severity").asText()).isEqualTo("SEV-2");
        assertThat(page.record("sre").path("status").asText()).isEqualTo("DRAFT");
        assertThat(page.record("sre").at("/completeness/done").asInt()).isEqualTo(1);
        var storage = content(page, "body.storage").at("/body/storage/value").asText();
        assertThat(storage).contains("10:00 cards were refused.</p><h2>Ideas</h2><p>Ask the vendor.</p>");
        assertThat(content(page, "version").at("/version/number").asInt()).isEqualTo(2);
        assertThat(content(page, "version").at("/version/message").asText()).startsWith("Made a postmortem");
        assertThat(make("sre", page, Map.of("severity", "SEV-2")).status()).isEqualTo(409);
    }

    @Test
    public void saysWhatItCannotUnderstandAndLeavesThePageAlone() {
        var page = page("Left alone", WRITTEN);

        var answer = make("engineer", page, Map.of("severity", "huge", "owner", "nobody", "colour", "red"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("severity", "owner", "colour");
        assertThat(answer.text()).contains("「nobody」");
        assertThat(content(page, "version").at("/version/number").asInt()).isEqualTo(1);
    }

    @Test
    public void whoMayNotSeeThePageIsToldNothingOfIt() {
        var page = page("Hidden", WRITTEN);

        assertThat(make("outsider", page, Map.of("severity", "SEV-2")).status()).isEqualTo(404);
        assertThat(make("outsider", new Incident(confluence, "999999", ""), Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    public void nobodysEditIsLostWhileThePageBecomesOne() {
        var page = page("Edited meanwhile", WRITTEN);
        var words =
                IntStream.range(0, 6).mapToObj(number -> "Word " + number + ".").toList();

        var edits = words.stream()
                .map(word -> CompletableFuture.runAsync(
                        () -> Eventually.holds(() -> page.append("sre", "<p>" + word + "</p>"))))
                .toList();
        var made = make("manager", page, Map.of("severity", "SEV-3"));
        edits.forEach(CompletableFuture::join);

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var storage = content(page, "body.storage").at("/body/storage/value").asText();
        assertThat(storage).contains(words).contains("postmortem-status").contains("Ask the vendor.");
        assertThat(storage.split("ac:name=\"postmortem-status\"", -1)).hasSize(2);
    }

    @Test
    public void aPersonMakesOneFromThePagesMenu() {
        var page = page("From the menu", WRITTEN);
        var window = open("engineer", page);

        window.click("#action-menu-link");
        window.click("#aftermath-make-postmortem");
        var dialog = window.getByRole(AriaRole.DIALOG);
        dialog.locator(".aui-button-primary").click();
        assertThat(dialog.locator("[data-fact=severity]")).hasAttribute("aria-invalid", "true");
        dialog.locator("[data-fact=severity]").selectOption("SEV-3");
        dialog.locator("[data-fact=owner]").fill("nobody");
        dialog.locator(".aui-button-primary").click();
        assertThat(dialog.locator(".field-group:has([data-fact=owner]) .error")).containsText("nobody");
        assertThat(dialog.locator("[data-fact=severity]")).hasValue("SEV-3");
        Chromium.picture(window, "make-1-dialog-ja");
        dialog.locator("[data-fact=owner]").fill("engineer");
        dialog.locator(".aui-button-primary").click();

        assertThat(window.locator("[data-aftermath=status]")).hasAttribute("data-status", "DRAFT");
        assertThat(window.locator("#main-content")).containsText("10:00 cards were refused.");
        assertThat(window.locator(".aui-flag:not(.aftermath-news)")).containsText("このページはポストモーテムになりました");
        assertThat(window.locator("#aftermath-make-postmortem")).hasCount(0);
        Chromium.picture(window, "make-2-made-ja");
        assertThat(complaints()).isEmpty();
    }

    /** Refusals are no faults of the page's, though the browser's console tells them. */
    private static List<String> complaints() {
        return BROWSER.complaints().stream()
                .filter(complaint -> !complaint.contains("status of 400"))
                .toList();
    }

    private Page open(String account, Incident page) {
        var window = BROWSER.person(account, confluence, 1200);
        Chromium.visit(window, confluence.url() + "/pages/viewpage.action?pageId=" + page.pageId());
        return window;
    }

    private Incident page(String title, String storage) {
        var answer = confluence.post(
                "sre",
                "/rest/api/content",
                Map.of(
                        "type",
                        "page",
                        "title",
                        title,
                        "space",
                        Map.of("key", "INC"),
                        "body",
                        Map.of("storage", Map.of("value", storage, "representation", "storage"))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return new Incident(confluence, answer.json().path("id").asText(), title);
    }

    private Site.Answer make(String user, Incident page, Map<String, Object> told) {
        return confluence.post(user, "/rest/aftermath/1.0/postmortems/" + page.pageId() + "/make", told);
    }

    private com.fasterxml.jackson.databind.JsonNode content(Incident page, String expand) {
        return confluence
                .get("sre", "/rest/api/content/" + page.pageId() + "?expand=" + expand)
                .json();
    }
}
