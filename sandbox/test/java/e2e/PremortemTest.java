package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.ClassRule;
import org.junit.Test;

/** Five people hold a premortem, each in a window of their own, in English and in Japanese. */
public class PremortemTest {

    private static final String HOSTILE = "<img src=x onerror=\"window.hurt=1\"> & </p>]]>";
    private static final List<String> EVERYBODY = List.of("facilitator", "sre", "engineer", "support", "manager");

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    /** Windows hear of what others do when they ask next, and five of them share a slow machine. */
    private final Site confluence = Hosts.shared().confluence();

    private final Map<String, Page> windows = new LinkedHashMap<>();
    private final Map<String, String> secrets = new HashMap<>();

    @Test
    public void fivePeopleHoldAPremortemInEnglish() {
        hold("facilitator", "en", "Invoices", "none can be issued", "30 min, month end", "30 min, mid month");
    }

    @Test
    public void fivePeopleHoldAPremortemInJapanese() {
        hold("engineer", "ja", "請求書", "1 通も発行できない", "月末に 30 分", "月の半ばに 30 分");
    }

    private void hold(String leader, String language, String service, String failure, String period, String other) {
        var pageId = premortem(language);
        EVERYBODY.forEach(account -> open(account, pageId, account.equals("support") ? 320 : 1280));
        var lead = windows.get(leader);

        EVERYBODY.forEach(account -> write(account, service, failure, period));
        assertRequired(windows.get("sre"));
        press(lead, "next");
        everywhere("data-block", "explain");
        press(lead, "next");
        everywhere("data-block", "scenarios");
        leaksNowhere(pageId);
        windows.values().forEach(page -> assertThat(page.locator(".aftermath-premortem-entry"))
                .hasCount(0));

        press(lead, "next");
        everywhere("data-revealed", "true");
        windows.values().forEach(page -> assertThat(page.locator(".aftermath-premortem-entry"))
                .hasCount(EVERYBODY.size()));
        vary("sre", other);
        rate();
        agree();
        judge(service);
        lead.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.picture(lead, "premortem-" + language);
        Chromium.picture(windows.get("support"), "premortem-narrow-" + language);
        Chromium.fits(windows.get("support"));

        for (var block : List.of("measures", "decide", "look-back", "ended")) {
            press(lead, "next");
            everywhere("data-block", block);
            takePart(block);
        }
        assertThat(view("support", pageId)).contains(secrets.get("manager")).doesNotContain("<img src=x");
        windows.values()
                .forEach(page -> assertThat(page.evaluate("() => window.hurt")).isNull());
        assertThat(BROWSER.complaints()).allMatch(complaint -> complaint.contains("409"));
    }

    /** The board leads to where one types; what is typed alone stays with its writer until all decide. */
    private void takePart(String block) {
        var writer = windows.get("engineer");
        var reader = windows.get("support");
        if (block.equals("measures")) {
            writer.locator("[data-aftermath-lead=measures]").click();
            writer.keyboard().type("One switch for read-only");
            writer.keyboard().press("Enter");
            assertThat(writer.locator("tr[data-measure]")).hasCount(1);
            assertThat(reader.locator("[data-aftermath=measures] form").first()).isVisible();
            assertThat(reader.locator("tr[data-measure]")).hasCount(0);
        } else if (block.equals("decide")) {
            assertThat(reader.locator("tr[data-measure]")).containsText("One switch for read-only");
        } else if (block.equals("look-back")) {
            reader.locator("[data-aftermath-lead=look-back]").click();
            reader.keyboard().type("I was heard");
            reader.keyboard().press("Enter");
            assertThat(writer.locator("[data-notes=voice]")).containsText("I was heard");
        }
    }

    /** The dialog, by somebody who works on a phone in Japanese. */
    @Test
    public void beginsInTheCreateDialog() {
        var page = BROWSER.person("engineer", confluence, 320);
        Chromium.visit(page, confluence.url() + "/display/INC");
        page.click("#create-page-button, #quick-create-page-button");
        var dialog = page.locator("[role=dialog]:visible");
        dialog.getByText("プレモーテム", new Locator.GetByTextOptions().setExact(true))
                .click();
        dialog.locator(".aui-button-primary:visible").click();
        page.fill("#aftermath-title", "請求業務 " + UUID.randomUUID());
        page.fill("#aftermath-decider", "");
        page.fill("#aftermath-minutes", "5/10");
        page.fill("#aftermath-engineers", "sre, engineer");
        assertThat(page.locator("#aftermath-minutes-error")).containsText("5/10/45/10/40/10");
        page.fill("#aftermath-minutes", "5/10/30/10/30/5");
        page.focus("#aftermath-decider");
        page.focus("#aftermath-goal");
        assertThat(page.locator("#aftermath-decider-warning")).containsText("プロダクトマネージャー");
        Chromium.picture(page, "premortem-wizard-ja");
        dialog.locator(".aui-button-primary:visible").click();

        assertThat(room(page)).hasAttribute("data-block", "before");
        assertThat(room(page)).containsText("影響を見積もる（全員） 30 分");
        assertThat(room(page).locator(".aftermath-session-advice li")).hasCount(1);
        assertThat(page.locator("#main-content h2").first()).hasText("合意したいこと");
        assertThat(page.locator("body")).containsText("premortem");
    }

    private String premortem(String language) {
        var context = Map.of(
                "goal",
                "Goal " + HOSTILE,
                "decisionMaker",
                "manager",
                "engineers",
                "sre, engineer",
                "support",
                "support",
                "experts",
                "facilitator",
                "day",
                "2026-11-30",
                "language",
                language);
        var answer = confluence.post(
                "sre",
                "/rest/create-dialog/1.0/content-blueprint/create-content",
                Map.of(
                        "spaceKey",
                        "INC",
                        "moduleCompleteKey",
                        "org.aftermath.postmortem:premortem-blueprint",
                        "title",
                        "Premortem in " + language + " " + UUID.randomUUID(),
                        "context",
                        context));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.json().path("pageId").asText();
    }

    private void open(String account, String pageId, int width) {
        var page = BROWSER.person(account, confluence, width);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + pageId);
        assertThat(room(page)).hasAttribute("data-block", "before");
        windows.put(account, page);
    }

    private static Locator room(Page page) {
        return page.locator("[data-aftermath=premortem-board]");
    }

    private static void press(Page page, String what) {
        room(page)
                .locator(".aftermath-session-tools [data-aftermath-step=" + what + "]")
                .click();
    }

    private void everywhere(String attribute, String value) {
        windows.values().forEach(page -> assertThat(room(page)).hasAttribute(attribute, value));
    }

    private static Locator field(Page page, String name) {
        return room(page)
                .locator(".aftermath-premortem-form:visible [name=" + name + "]")
                .last();
    }

    /** By keyboard alone from the first field on. */
    private void write(String account, String service, String failure, String period) {
        var page = windows.get(account);
        var secret = "word" + UUID.randomUUID().toString().replace("-", "");
        secrets.put(account, secret);
        field(page, "service").fill(service + (account.equals("support") ? " 2" : ""));
        field(page, "failure").fill(failure + " " + secret + (account.equals("manager") ? HOSTILE : ""));
        field(page, "period").fill(period);
        page.keyboard().press("Enter");
        assertThat(room(page).locator(".aftermath-session-entry[data-id]")).hasCount(1);
        assertThat(room(page)).containsText(secret);
    }

    private static void assertRequired(Page page) {
        field(page, "failure").fill("x");
        page.keyboard().press("Enter");
        assertThat(room(page).locator("[aria-invalid=true]")).hasCount(2);
        assertThat(field(page, "service")).isFocused();
        field(page, "failure").fill("");
    }

    /** What others wrote is in no window, no page, no REST answer, no search, no version and no document. */
    private void leaksNowhere(String pageId) {
        for (var reader : List.of("facilitator", "sre", "engineer", "support", "manager", "admin")) {
            var others = secrets.entrySet().stream()
                    .filter(each -> !each.getKey().equals(reader))
                    .map(Map.Entry::getValue)
                    .toList();
            for (var place : places(pageId)) {
                assertThat(others)
                        .as(reader + " " + place)
                        .noneMatch(confluence.get(reader, place).text()::contains);
            }
            for (var secret : others) {
                assertThat(found(reader, secret)).as(reader + " searches").isEmpty();
            }
            if (windows.containsKey(reader)) {
                assertThat(others).as(reader).noneMatch(windows.get(reader).content()::contains);
            }
        }
        assertThat(confluence.get("outsider", path(pageId)).status()).isEqualTo(404);
        assertThat(confluence.get(null, path(pageId)).status()).isEqualTo(401);
    }

    private static List<String> places(String pageId) {
        var content = "/rest/api/content/" + pageId;
        return List.of(
                path(pageId),
                content + "?expand=body.view,body.storage,body.export_view,version,history",
                content + "/history",
                "/pages/viewpage.action?pageId=" + pageId,
                "/pages/viewpreviousversions.action?pageId=" + pageId,
                "/exportword?pageId=" + pageId);
    }

    private Iterable<JsonNode> found(String reader, String word) {
        var cql = URLEncoder.encode("text ~ \"" + word + "\"", StandardCharsets.UTF_8);
        return confluence
                .get(reader, "/rest/api/content/search?cql=" + cql)
                .json()
                .path("results");
    }

    private static String path(String pageId) {
        return "/rest/aftermath/1.0/premortems/" + pageId;
    }

    private String view(String account, String pageId) {
        return confluence
                .get(account, "/pages/viewpage.action?pageId=" + pageId)
                .text();
    }

    private Locator entry(String account, String writer) {
        return windows.get(account)
                .locator(".aftermath-premortem-entry")
                .filter(new Locator.FilterOptions()
                        .setHas(windows.get(account)
                                .locator(".aftermath-session-text")
                                .filter(new Locator.FilterOptions().setHasText(secrets.get(writer)))))
                .first();
    }

    /** The same failure at another time is one more scenario, linked and not merged. */
    private void vary(String account, String period) {
        var own = entry(account, account);
        own.locator("[data-aftermath-step=vary]").click();
        own.locator(".aftermath-premortem-vary [name=period]").fill(period);
        windows.get(account).keyboard().press("Enter");
        windows.values().forEach(page -> assertThat(page.locator(".aftermath-premortem-entry"))
                .hasCount(EVERYBODY.size() + 1));
        windows.values().forEach(page -> assertThat(page.locator(".aftermath-premortem-order"))
                .containsText(period));
    }

    /** Nobody sees what others think before those have rated who have to; then what differs most is talked about first. */
    private void rate() {
        var values = Map.of("sre", "5", "engineer", "2", "support", "4", "facilitator", "3");
        values.forEach((account, value) -> {
            choose(account, "manager", value);
            choose(account, "support", "3");
        });
        windows.values().forEach(page -> assertThat(page.locator(".aftermath-premortem-rated"))
                .hasCount(0));
        choose("manager", "manager", "1");
        choose("manager", "support", "4");
        windows.values().forEach(page -> assertThat(page.locator(".aftermath-premortem-rated"))
                .hasCount(10));
        windows.values().forEach(page -> assertThat(
                        page.locator(".aftermath-premortem-talk li").first())
                .containsText(secrets.get("manager")));
    }

    private void choose(String account, String writer, String value) {
        var radio = entry(account, writer).locator("input[type=radio][value='" + value + "']");
        var page = windows.get(account);
        page.waitForResponse(answer -> answer.url().endsWith("/rating") && answer.status() == 200, radio::check);
    }

    /** Two move different scenarios at once, one by keyboard, one by mouse; both end up with the same order. */
    private void agree() {
        var sre =
                windows.get("sre").locator(".aftermath-premortem-entry").last().locator("[data-move=up]");
        var manager = windows.get("manager")
                .locator(".aftermath-premortem-entry")
                .first()
                .locator("[data-move=down]");
        sre.focus();
        windows.get("sre").keyboard().press("ArrowUp");
        manager.click();
        windows.get("sre").keyboard().press("ArrowUp");
        manager.click();
        sameOrder();
        assertThat(windows.get("sre").locator("[data-move=up]:focus")).hasCount(1);

        // A page that scrolls between pressing and moving drags nothing: all of it has to be in sight.
        windows.get("sre").setViewportSize(1280, 5000);
        var list = windows.get("sre").locator(".aftermath-premortem-order > li");
        var dragged = windows.get("sre").locator(".aftermath-premortem-entry").nth(3);
        var id = dragged.getAttribute("data-id");
        drag(dragged.locator(".aftermath-premortem-handle"), list.first());
        windows.values().forEach(page -> assertThat(
                        page.locator(".aftermath-premortem-order > li").first())
                .hasAttribute("data-id", id));
        windows.get("engineer")
                .locator(".aftermath-premortem-entry")
                .nth(2)
                .locator("[data-move=tie]")
                .click();
        windows.values().forEach(page -> assertThat(page.locator(".aftermath-premortem-entry[data-tier='2']"))
                .hasCount(2));
        var line = windows.get("manager").locator(".aftermath-premortem-line [data-move=up]");
        line.focus();
        windows.get("manager").keyboard().press("Enter");
        windows.values().forEach(page -> assertThat(page.locator(".aftermath-premortem-entry[data-acceptable=true]"))
                .hasCount(1));
        sameOrder();
    }

    /** Onto the upper edge; browsers tell of a drag only once the mouse moved twice. */
    private static void drag(Locator handle, Locator target) {
        var mouse = handle.page().mouse();
        var edge = new Locator.HoverOptions().setPosition(20, 3);
        handle.hover();
        mouse.down();
        target.hover(edge);
        target.hover(edge);
        mouse.up();
    }

    private void sameOrder() {
        Eventually.holds(() -> assertThat(windows.values().stream()
                        .map(page -> page.locator(".aftermath-premortem-order > li")
                                .evaluateAll("all => all.map(e => e.dataset.id + e.dataset.tier).join()"))
                        .distinct())
                .hasSize(1));
    }

    /** The group's answers, the decision maker's word, and what each service comes to. */
    private void judge(String service) {
        var engineer = entry("engineer", "sre");
        engineer.locator("summary").click();
        engineer.locator("[name=read-only]").fill("見るだけなら足りる " + HOSTILE);
        windows.get("engineer").keyboard().press("Tab");
        assertThat(entry("manager", "sre").locator("[name=read-only]")).hasValue("見るだけなら足りる " + HOSTILE);
        entry("manager", "manager").locator("[data-aftermath-step=settle]").click();
        windows.keySet().forEach(account -> assertThat(
                        entry(account, "manager").locator(":scope > .aftermath-session-foot .aui-lozenge-success"))
                .hasCount(1));
        windows.values().forEach(page -> {
            assertThat(page.locator("svg.aftermath-premortem-picture")).hasCount(1);
            assertThat(page.locator(".aftermath-premortem-weights tbody tr")).hasCount(2);
            assertThat(page.locator(".aftermath-premortem-weights")).containsText(service);
        });
    }
}
