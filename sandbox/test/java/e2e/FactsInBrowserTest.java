package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** Facts as people change them: in the dialog on the page, alone and two at once. */
public class FactsInBrowserTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void changesFactsInTheDialogAndTellsContradictions() {
        var incident = Incident.create(confluence, "sre", "Facts changed in place", Incident.facts());
        var page = open("sre", incident);
        var dialog = edit(page);
        assertThat(dialog.locator("#aftermath-fact-severity")).isFocused();
        dialog.locator("#aftermath-fact-severity").selectOption("SEV-2");
        dialog.locator("#aftermath-fact-cause").selectOption("tool");
        dialog.locator("#aftermath-fact-affected").fill("1200");
        dialog.locator("#aftermath-fact-affectedUnit").fill("shops");
        dialog.locator("#aftermath-fact-responders .aui-button").last().click();
        page.keyboard().type("engineer");
        var resolved = dialog.locator("#aftermath-fact-resolvedAt");
        var rightTime = resolved.inputValue();
        resolved.fill("2026-11-17T01:00");
        save(dialog);

        assertThat(dialog.locator(".field-group:has(#aftermath-fact-resolvedAt) .error"))
                .containsText("is before");
        Chromium.picture(page, "facts-en-contradiction");
        resolved.fill(rightTime);
        dialog.locator("#aftermath-fact-reason").fill("Counted by support");
        save(dialog);

        assertThat(fact(page, "severity")).hasText("SEV-2");
        assertThat(fact(page, "affected")).hasText("1,200 shops");
        assertThat(fact(page, "responders")).containsText("Responder:");
        page.locator(".aftermath-history summary").click();
        assertThat(page.locator(".aftermath-history")).containsText("Counted by support");
        Chromium.picture(page, "facts-en-history");
        assertThat(BROWSER.complaints()).allMatch(each -> each.contains("status of 40"), "tells a refusal");
    }

    @Test
    public void letsOneOfTwoWinAndTellsTheOtherWithoutLosingAnything() {
        var incident = Incident.create(confluence, "sre", "二人が同時に編集", Incident.facts());
        var first = open("sre", incident);
        var second = open("engineer", incident);
        var firstDialog = edit(first);
        var secondDialog = edit(second);
        firstDialog.locator("#aftermath-fact-severity").selectOption("SEV-2");
        firstDialog.locator("#aftermath-fact-supportRequests").fill("12");
        save(firstDialog);
        assertThat(fact(first, "supportRequests")).hasText("12");

        secondDialog.locator("#aftermath-fact-severity").selectOption("SEV-3");
        secondDialog.locator("#aftermath-fact-impact").fill("カードが使えなかった");
        save(secondDialog);

        assertThat(secondDialog.locator(".aftermath-facts-said")).containsText("先にこのポストモーテムを変更しました");
        assertThat(secondDialog.locator(".field-group:has(#aftermath-fact-severity) .aftermath-fact-theirs"))
                .containsText("SEV-2");
        assertThat(secondDialog.locator("#aftermath-fact-severity")).hasValue("SEV-3");
        assertThat(secondDialog.locator("#aftermath-fact-supportRequests")).hasValue("12");
        Chromium.picture(second, "facts-ja-conflict");
        save(secondDialog);

        assertThat(fact(second, "severity")).hasText("SEV-3");
        assertThat(fact(second, "impact")).hasText("カードが使えなかった");
        assertThat(fact(second, "supportRequests")).hasText("12");
        var history = confluence.get("sre", "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/history");
        assertThat(history.json().path("history").findValuesAsText("field"))
                .containsExactlyInAnyOrder("severity", "supportRequests", "severity", "impact");
    }

    @Test
    public void readsInTheDarkAndOnANarrowScreen() {
        var incident = Incident.create(confluence, "sre", "Facts at night", Incident.facts());
        var page = BROWSER.person("sre", confluence, 320);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId() + "&theme=dark");
        edit(page);

        Chromium.fits(page);
        Chromium.picture(page, "facts-narrow-dark");
        page.keyboard().press("Escape");
        assertThat(page.locator(".aftermath-facts-dialog")).isHidden();
    }

    @Test
    public void answersScriptsWithReasonsInTheirLanguage() {
        var incident = Incident.create(confluence, "sre", "Facts by script", Incident.facts());
        var path = "/rest/aftermath/1.0/postmortems/" + incident.pageId();
        var version = confluence.get("sre", path).json().path("version").asInt();

        var unknown = confluence.send("sre", "PATCH", path, Map.of("version", version, "sevrity", "SEV-2"));
        var wrong = confluence.send("engineer", "PATCH", path, Map.of("version", version, "resolvedAt", "1999"));
        var good = confluence.send(
                "sre",
                "PATCH",
                path,
                Map.of("version", version, "times", Map.of("mitigatedAt", "2026-11-18T11:00:00Z")));
        var late = confluence.send("engineer", "PATCH", path, Map.of("version", version, "severity", "SEV-3"));
        var hidden = confluence.send("outsider", "PATCH", path, Map.of("version", version, "severity", "SEV-3"));

        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text()).contains("“sevrity”").contains("\"field\":\"sevrity\"");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text()).contains("日時として読み取れません");
        assertThat(good.status()).as(good.text()).isEqualTo(200);
        assertThat(good.json().at("/durations/toMitigate").asText()).isEqualTo("PT1H");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("先にこのポストモーテムを変更しました");
        assertThat(late.json().at("/current/version").asInt()).isEqualTo(version + 1);
        assertThat(hidden.status()).isEqualTo(404);
    }

    private Page open(String account, Incident incident) {
        var page = BROWSER.person(account, confluence, 1280);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId());
        return page;
    }

    private static Locator edit(Page page) {
        page.click("[data-aftermath-edit-facts]");
        var dialog = page.locator(".aftermath-facts-dialog");
        assertThat(dialog).isVisible();
        return dialog;
    }

    private static void save(Locator dialog) {
        dialog.locator(".aftermath-facts-save").click();
    }

    private static Locator fact(Page page, String name) {
        return page.locator("[data-aftermath-fact=" + name + "] td");
    }
}
