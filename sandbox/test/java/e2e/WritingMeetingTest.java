package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.ClassRule;
import org.junit.Test;

/** Five people hold a writing meeting, each in a window of their own, in English and in Japanese. */
public class WritingMeetingTest {

    private static final String MACRO = "<ac:structured-macro ac:name=\"postmortem-review\" ac:schema-version=\"1\"/>";
    private static final String HOSTILE = "<img src=x onerror=\"window.hurt=1\"> & </p>]]>";
    private static final List<String> EVERYBODY = List.of("facilitator", "sre", "engineer", "support", "manager");

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    /** Windows hear of what others do when they ask next, and five of them share a slow machine. */
    private final Site confluence = Hosts.shared().confluence();

    private final Map<String, Page> windows = new LinkedHashMap<>();
    private final List<Long> delays = new ArrayList<>();

    @Test
    public void fivePeopleHoldAMeetingInEnglish() {
        holdMeeting("facilitator", "en", "Why did the pool not grow?", "It has a fixed size.");
    }

    @Test
    public void fivePeopleHoldAMeetingInJapanese() {
        holdMeeting("engineer", "ja", "なぜプールは増えなかったのですか？", "上限が固定されていたためです。");
    }

    private void holdMeeting(String leader, String language, String question, String answer) {
        var incident = meeting("Meeting in " + language, language);
        EVERYBODY.subList(0, 4).forEach(account -> open(account, incident, account.equals("support") ? 320 : 1280));
        var lead = windows.get(leader);
        press(lead, "begin");
        everywhere(room -> assertThat(room).hasAttribute("data-phase", "reading"));
        windows.values().forEach(page -> {
            page.locator("input[name=otherTeam]").setChecked(true);
            press(page, "join");
        });

        say("sre", "question", question, false);
        say("support", "question", HOSTILE, true);
        open("manager", incident, 1280);
        say("manager", "question", "What did the first alert say?", false);
        sameEverywhere("question", 3);
        inOtherWords("support", 1, HOSTILE + " changed");
        inOtherWords("support", 1, HOSTILE);
        takeBack("sre");

        dropOut("support", "question", "Typed in a tunnel");
        sameEverywhere("question", 5);
        Chromium.picture(windows.get("support"), "writing-meeting-narrow-" + language);

        press(lead, "next");
        everywhere(room -> assertThat(room).hasAttribute("data-phase", "questions"));
        answer(lead, 0, answer);
        answer(lead, 1, HOSTILE);
        showsTheAnswer(windows.get("sre"), answer);
        press(windows.get("manager"), "next");
        assertThat(windows.get("manager").locator(".aui-flag")).not().hasCount(0);
        everywhere(room -> assertThat(room).hasAttribute("data-phase", "questions"));
        for (var number = 2; number < 5; number++) {
            entry(lead, "question", number)
                    .locator("[data-aftermath-step=park]")
                    .click();
            assertThat(entry(lead, "question", number)).hasAttribute("data-state", "parked");
        }

        press(lead, "next");
        everywhere(room -> assertThat(room).hasAttribute("data-phase", "suggestions"));
        say("engineer", "suggestion", "Sequence diagram: " + HOSTILE, false);
        sameEverywhere("suggestion", 1);
        press(lead, "next");
        everywhere(room -> assertThat(room).hasAttribute("data-phase", "kudos"));
        say("manager", "kudo", "To the support desk: " + HOSTILE, false);
        sameEverywhere("kudo", 1);
        lead.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.picture(lead, "writing-meeting-" + language);
        press(lead, "next");
        everywhere(room -> assertThat(room).hasAttribute("data-phase", "ended"));

        survey(leader);
        checkList(lead, windows.get("sre"));
        standsInThePage(incident, leader, question, answer);
        windows.values()
                .forEach(page -> assertThat(page.evaluate("() => window.hurt")).isNull());
        System.out.println("Writing meeting in " + language + ": " + delays.size()
                + " entries seen by five people, each after at most "
                + delays.stream().mapToLong(Long::longValue).max().orElseThrow() + " ms");
        assertThat(BROWSER.complaints())
                .allMatch(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED") || complaint.contains("409"));
    }

    /** Whoever does not know what macros are called finds the meeting on the status card. */
    @Test
    public void theStatusCardPutsTheMeetingOntoThePage() {
        var incident = Incident.create(
                confluence, "sre", "Found by a tired person " + UUID.randomUUID(), Incident.facts(Map.of()));
        open("sre", incident, 1280);
        var page = windows.get("sre");
        page.locator("[data-aftermath-writing]").click();

        var link = page.locator("[data-aftermath-writing-link]");
        assertThat(link).hasCount(1);
        assertThat(room(page)).hasAttribute("data-phase", "none");
        assertThat(room(page)).isInViewport();
        page.evaluate("() => window.scrollTo(0, 0)");
        link.click();
        assertThat(room(page)).isInViewport();
        assertThat(page.locator("[data-aftermath-writing]")).hasCount(0);
        press(page, "begin");
        assertThat(room(page)).hasAttribute("data-phase", "reading");
    }

    @Test
    public void outsidersSeeNothingAndReadersDoNotLead() {
        var incident = meeting("Closed to outsiders", "en");
        var path = path(incident);
        assertThat(confluence.post("facilitator", path, Map.of()).status()).isEqualTo(200);
        var tag =
                confluence.get("sre", path).http().headers().firstValue("ETag").orElseThrow();

        var entry = Map.of("id", UUID.randomUUID().toString(), "kind", "question", "text", "Why?");
        assertThat(confluence.get("outsider", path).status()).isEqualTo(404);
        assertThat(confluence
                        .send("outsider", "GET", path, null, Map.of("If-None-Match", tag))
                        .status())
                .isEqualTo(404);
        assertThat(confluence
                        .send("sre", "GET", path, null, Map.of("If-None-Match", tag))
                        .status())
                .isEqualTo(304);
        for (var way : List.of("", "/place", "/steps", "/entries", "/entries/removal", "/guests", "/survey")) {
            var refused = confluence.post("outsider", path + way, entry);
            assertThat(refused.status()).as(way).isEqualTo(404);
            assertThat(refused.text()).doesNotContain("question");
            assertThat(confluence.post(null, path + way, entry).status()).isEqualTo(401);
        }
        assertThat(confluence
                        .send("outsider", "PUT", path + "/entries", entry, Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(confluence.get("outsider", path + "?since=1").text()).doesNotContain("counts");
        assertThat(confluence.get("sre", path).json().path("entries")).isEmpty();
    }

    @Test
    public void nobodyFindsOutWhoAskedWithoutAName() {
        var incident = meeting("Without a name", "en");
        var path = path(incident);
        confluence.post("facilitator", path, Map.of());
        var entry = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "kind",
                "question",
                "text",
                "Is this a silly question?",
                "anonymous",
                true);
        assertThat(confluence.post("support", path + "/entries", entry).status())
                .isEqualTo(200);
        assertThat(confluence.post("support", path + "/entries", entry).status())
                .isEqualTo(200);

        var version = confluence.get("facilitator", path).json().path("version").asInt();
        var answer = Map.of("version", version, "step", "answer", "id", entry.get("id"), "text", "No.");
        assertThat(confluence.post("facilitator", path + "/steps", answer).status())
                .isEqualTo(200);
        var history = "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/history";
        assertThat(confluence.get("admin", history).text()).doesNotContain("Sofia");
        for (var reader : List.of("support", "facilitator", "admin")) {
            var told = confluence.get(reader, path);
            assertThat(told.json().path("entries")).hasSize(1);
            assertThat(told.json().at("/entries/0").has("by")).isFalse();
            assertThat(told.text())
                    .doesNotContain("Sofia")
                    .doesNotContain("\"secret\"")
                    .doesNotContain("seal");
            assertThat(incident.view(reader)).contains("Is this a silly question?");
        }
    }

    private Incident meeting(String title, String language) {
        var incident = Incident.create(
                confluence, "sre", title + " " + UUID.randomUUID(), Incident.facts(Map.of("language", language)));
        incident.append("sre", MACRO);
        return incident;
    }

    private static String path(Incident incident) {
        return "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/writing-meeting";
    }

    private void open(String account, Incident incident, int width) {
        var page = BROWSER.person(account, confluence, width);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId());
        windows.put(account, page);
    }

    private static Locator room(Page page) {
        return page.locator("[data-aftermath=writing-meeting]");
    }

    private static void press(Page page, String what) {
        room(page)
                .locator(".aftermath-session-tools, .aftermath-session-join")
                .locator("[data-aftermath-step=" + what + "]")
                .click();
    }

    private void everywhere(Consumer<Locator> holds) {
        windows.values().forEach(page -> {
            touch(page);
            holds.accept(room(page));
        });
    }

    /** A window that nobody has touched for long asks rarely; touched, it asks at once. */
    private static void touch(Page page) {
        page.mouse().move(5, 5);
        page.mouse().move(9, 9);
    }

    /** By keyboard alone from the text on. */
    private void say(String account, String kind, String text, boolean anonymous) {
        var page = windows.get(account);
        fill(page, kind, text, anonymous);
        var before = entries(page, kind).count();
        var sent = System.nanoTime();
        page.keyboard().press("Control+Enter");
        windows.values().forEach(each -> assertThat(entries(each, kind)).hasCount(before + 1));
        delays.add((System.nanoTime() - sent) / 1_000_000);
    }

    private static void fill(Page page, String kind, String text, boolean anonymous) {
        var form = page.locator(".aftermath-session-form");
        form.locator("[value=" + kind + "]").check();
        if (kind.equals("question")) {
            form.locator("[name=anonymous]").setChecked(anonymous);
            form.locator("select").selectOption("factors");
        }
        form.locator("textarea").fill(text);
        form.locator("textarea").focus();
    }

    /** Somebody types while they have no connection, and others go on; afterwards all see all. */
    private void dropOut(String account, String kind, String text) {
        var page = windows.get(account);
        page.context().setOffline(true);
        fill(page, kind, text, false);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[data-state=waiting]")).hasCount(1);
        assertThat(page.locator(".aftermath-session-away")).not().isEmpty();
        fill(windows.get("sre"), kind, "Meanwhile", false);
        windows.get("sre").keyboard().press("Control+Enter");
        assertThat(entries(windows.get("sre"), kind)).hasCount(4);
        page.context().setOffline(false);
        assertThat(page.locator(".aftermath-session-away")).isEmpty();
        assertThat(page.locator("[data-state=waiting]")).hasCount(0);
    }

    /** An own entry, also one without a name, is changed for everybody; nobody else has the button. */
    private void inOtherWords(String account, int number, String text) {
        var mine = entry(windows.get(account), "question", number);
        mine.locator("[data-aftermath-step=change]").click();
        mine.locator("textarea").fill(text);
        mine.locator("[type=submit]").click();
        windows.forEach((each, page) -> {
            var told = entry(page, "question", number);
            assertThat(told.locator(".aftermath-session-text")).hasText(text);
            assertThat(told.locator("[data-aftermath-step=change]")).hasCount(each.equals(account) ? 1 : 0);
        });
    }

    private void takeBack(String account) {
        var before = entries(windows.get(account), "question").count();
        say(account, "question", "Never mind", false);
        entry(windows.get(account), "question", before)
                .locator("[data-aftermath-step=takeback]")
                .click();
        sameEverywhere("question", before);
        assertThat(windows.get(account).locator(".aftermath-session-form textarea"))
                .hasValue("Never mind");
    }

    /** Whoever opened the page before sees the answer in it by one press, and finds what they typed. */
    private static void showsTheAnswer(Page page, String answer) {
        fill(page, "question", "Half a sen", false);
        page.locator("[data-aftermath-step=fresh]").click();
        assertThat(page.locator(".wiki-content, #main-content").first()).containsText(answer);
        assertThat(page.locator(".aftermath-session-form textarea")).hasValue("Half a sen");
        assertThat(page.locator(".aftermath-session-form select")).hasValue("factors");
        assertThat(page.locator("[data-aftermath-step=fresh]")).hasCount(0);
    }

    /** What the author owes is ticked off with name and time, for everybody to see. */
    private static void checkList(Page lead, Page author) {
        Chromium.again(author);
        var edits = author.locator("[data-edit]");
        assertThat(edits).hasCount(4);
        edits.first().locator("input").check();
        touch(lead);
        assertThat(lead.locator("[data-edit]").first().locator("time")).containsText("Sam Rivers");
        assertThat(lead.locator("[data-edit] input:checked")).hasCount(1);
        assertThat(author.locator("[data-edit] a[href^='#pm-']").first()).isVisible();
        edits.first().locator("input").uncheck();
        touch(lead);
        assertThat(lead.locator("[data-edit] input:checked")).hasCount(0);
    }

    private static Locator entries(Page page, String kind) {
        return page.locator("[data-aftermath-entries=" + kind + "] > li");
    }

    private static Locator entry(Page page, String kind, int number) {
        return entries(page, kind).nth(number);
    }

    /** The same entries in the same order, and the same counts above them. */
    private void sameEverywhere(String kind, int count) {
        windows.values().forEach(page -> assertThat(entries(page, kind)).hasCount(count));
        Eventually.holds(() -> assertThat(windows.values().stream()
                        .map(page -> entries(page, kind).evaluateAll("all => all.map(e => e.dataset.id).join()"))
                        .distinct())
                .hasSize(1));
    }

    private void answer(Page lead, int number, String answer) {
        entry(lead, "question", number).locator("[data-aftermath-step=pick]").click();
        var form = lead.locator(".aftermath-session-answering");
        form.locator("textarea").fill(answer);
        form.locator("[type=submit]").click();
        windows.values()
                .forEach(page -> assertThat(entry(page, "question", number)).hasAttribute("data-state", "answered"));
    }

    /** The facilitator sees what was said from three answers on, and nobody else ever does. */
    private void survey(String leader) {
        var told = windows.get(leader).locator(".aftermath-session-told");
        windows.forEach((account, page) -> {
            var form = page.locator(".aftermath-session-survey");
            if (form.count() == 0) {
                return;
            }
            assertThat(told).hasCount(0);
            form.locator("textarea").fill(HOSTILE);
            form.locator("[data-aftermath-step=survey]").click();
            assertThat(form).hasCount(0);
        });
        touch(windows.get(leader));
        told.locator("li").nth(3 + 2).waitFor();
        windows.forEach((account, page) ->
                assertThat(page.locator(".aftermath-session-told")).hasCount(account.equals(leader) ? 1 : 0));
    }

    private void standsInThePage(Incident incident, String leader, String question, String answer) {
        var page = confluence
                .get("sre", "/rest/api/content/" + incident.pageId() + "?expand=body.storage")
                .json();
        assertThat(page.at("/body/storage/value").asText())
                .contains(answer + "</p>")
                .contains(question)
                .contains("ri:userkey=\"" + leader + "\"")
                .containsPattern("<time datetime=\"\\d{4}-\\d{2}-\\d{2}\"/> \\d{2}:\\d{2} UTC")
                .doesNotContain("<img src=x");
        assertThat(incident.view("sre")).doesNotContain("<img src=x");
    }
}
