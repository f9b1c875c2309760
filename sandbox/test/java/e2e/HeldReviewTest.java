package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.ClassRule;
import org.junit.Test;

/** A review meeting is held on the page, by somebody who does not own it; what is said there stands in the page. */
public class HeldReviewTest {

    private static final String HOSTILE = "<img src=x onerror=\"window.hurt=1\"> & </p>]]>";

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    /** Windows hear of what others do when they ask next, and four of them share a slow machine. */
    private final Site confluence = Hosts.shared().confluence();

    private final Map<String, Page> windows = new LinkedHashMap<>();

    @Test
    public void aReviewIsHeldInEnglish() {
        holdReview("facilitator", "engineer", "en", "Fail over within a minute.");
    }

    @Test
    public void aReviewIsHeldInJapanese() {
        holdReview("engineer", "support", "ja", "1 分以内に切り替える。");
    }

    private void holdReview(String leader, String reader, String language, String decision) {
        var keep = FollowUpMacro.committed("P1", "Alert on the pool").with("state", "proposed");
        var drop = FollowUpMacro.committed("P1", "Buy a second gateway").with("state", "proposed");
        var incident = underReview("Review in " + language, language, keep, drop);
        open(leader, incident, 1280);
        open("sre", incident, 1280);
        open(reader, incident, 320);
        var lead = windows.get(leader);

        theOwnerDoesNotLead(incident);
        begin(lead, language);
        everywhere(room -> assertThat(room).hasAttribute("data-phase", "open"));
        everywhere(room ->
                assertThat(room.locator(".aftermath-review-questions li")).hasCount(2));
        open("manager", incident, 1280);
        ofTwoWhoPressTheSlowerSeesWhatHolds(incident, lead);

        say(leader, "note", HOSTILE);
        say("sre", "decision", decision);
        dropOut(reader);
        sameEverywhere(3);
        attend(lead, reader);
        Chromium.picture(windows.get(reader), "review-meeting-narrow-" + language);
        Chromium.fits(windows.get(reader));

        for (var item : List.of("notice", "customers", "actions")) {
            press(lead, "next");
            everywhere(room -> assertThat(room).hasAttribute("data-item", item));
        }
        decide(lead, incident, keep, drop);
        lead.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.picture(lead, "review-meeting-" + language);
        assertThat(incident.move("sre", Map.of("to", "REVIEWED")).json().path("reasons"))
                .hasSize(1);
        press(lead, "close");
        everywhere(room -> assertThat(room).hasAttribute("data-phase", "ended"));

        standsInThePage(incident, leader, decision);
        assertThat(windows.get("sre").locator("[data-aftermath=status] [data-aftermath-review]"))
                .hasCount(0);
        Chromium.picture(lead, "review-meeting-closed-" + language);
        assertThat(incident.move("sre", Map.of("to", "REVIEWED")).status()).isEqualTo(200);
        windows.values()
                .forEach(page -> assertThat(page.evaluate("() => window.hurt")).isNull());
        assertThat(BROWSER.complaints())
                .allMatch(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED")
                        || complaint.contains("409")
                        || complaint.contains("400"));
    }

    @Test
    public void outsidersSeeNothing() {
        var incident = underReview("Closed to outsiders", "en");
        var path = path(incident);
        var begin = Map.of("rules", true, "minutes", List.of(5, 5, 5, 5, 10));
        assertThat(confluence.post("facilitator", path, begin).status()).isEqualTo(200);
        var tag =
                confluence.get("sre", path).http().headers().firstValue("ETag").orElseThrow();

        assertThat(confluence.get("outsider", path).text())
                .isEqualTo(confluence
                        .get("outsider", "/rest/aftermath/1.0/postmortems/987654/review-meeting")
                        .text());
        assertThat(confluence
                        .send("outsider", "GET", path, null, Map.of("If-None-Match", tag))
                        .status())
                .isEqualTo(404);
        for (var way : List.of("", "/steps", "/entries", "/guests")) {
            assertThat(confluence.post("outsider", path + way, begin).status())
                    .as(way)
                    .isEqualTo(404);
            assertThat(confluence.post(null, path + way, begin).status()).isEqualTo(401);
        }
        assertThat(confluence.get("sre", path).json().path("entries")).isEmpty();
    }

    private void theOwnerDoesNotLead(Incident incident) {
        var owner = windows.get("sre");
        owner.click("[data-aftermath-review]");
        assertThat(room(owner).locator(".aftermath-review-refusal")).isVisible();
        assertThat(tool(owner, "begin")).hasCount(0);
        var refused = confluence.post("sre", path(incident), Map.of("rules", true, "minutes", List.of(5, 5, 5, 5, 10)));
        assertThat(refused.status()).isEqualTo(409);
    }

    /** Not before the rules are read, and by keyboard alone. */
    private static void begin(Page lead, String language) {
        lead.focus("[data-aftermath-review]");
        lead.keyboard().press("Enter");
        assertThat(room(lead).locator(".aftermath-review-rules li")).hasCount(3);
        room(lead).locator("[name=timeline]").fill("3");
        press(lead, "begin");
        assertThat(lead.locator(".aui-flag")).not().hasCount(0);
        assertThat(room(lead)).hasAttribute("data-phase", "none");
        room(lead).locator("[name=rules]").check();
        Chromium.picture(lead, "review-meeting-before-" + language);
        tool(lead, "begin").focus();
        lead.keyboard().press("Enter");
    }

    /** The leader's window does not hear that somebody else took the step already. */
    private void ofTwoWhoPressTheSlowerSeesWhatHolds(Incident incident, Page lead) {
        Consumer<Route> deaf = route -> route.fulfill(new Route.FulfillOptions().setStatus(304));
        lead.route("**/review-meeting", deaf);
        press(windows.get("manager"), "next");
        assertThat(room(windows.get("manager"))).hasAttribute("data-item", "unusual");
        press(lead, "next");
        assertThat(lead.locator(".aui-flag").last()).isVisible();
        assertThat(room(lead)).hasAttribute("data-item", "timeline");
        lead.unroute("**/review-meeting");
        everywhere(room -> assertThat(room).hasAttribute("data-item", "unusual"));
        assertThat(confluence
                        .get("sre", path(incident))
                        .json()
                        .path("facilitator")
                        .asText())
                .isNotEmpty();
    }

    private void say(String account, String kind, String text) {
        fill(account, kind, text);
        windows.get(account).keyboard().press("Control+Enter");
        windows.values().forEach(page -> assertThat(lines(page).filter(new Locator.FilterOptions().setHasText(text)))
                .hasCount(1));
    }

    private void fill(String account, String kind, String text) {
        var form = room(windows.get(account)).locator(".aftermath-review-form");
        form.locator("[value=" + kind + "]").check();
        form.locator("textarea").fill(text);
        form.locator("textarea").focus();
    }

    /** Somebody types while they have no connection; afterwards all see it. */
    private void dropOut(String account) {
        var page = windows.get(account);
        page.context().setOffline(true);
        fill(account, "note", "Typed in a tunnel");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[data-state=waiting]")).hasCount(1);
        assertThat(room(page).locator(".aftermath-review-away")).not().isEmpty();
        page.context().setOffline(false);
        assertThat(page.locator("[data-state=waiting]")).hasCount(0);
        assertThat(room(page).locator(".aftermath-review-away")).isEmpty();
    }

    private void sameEverywhere(int count) {
        windows.values().forEach(page -> assertThat(lines(page)).hasCount(count));
        Eventually.holds(() -> assertThat(windows.values().stream()
                        .map(page -> lines(page).evaluateAll("all => all.map(e => e.dataset.id).join()"))
                        .distinct())
                .hasSize(1));
    }

    /** Whoever was invited is ticked; others come, and somebody is added who is not at the page. */
    private void attend(Page lead, String reader) {
        assertThat(ticked(lead, "manager")).isChecked();
        ticked(lead, "manager").uncheck();
        tool(windows.get(reader), "here").click();
        assertThat(ticked(lead, reader)).isChecked();
        room(lead).locator("[name=user]").fill("admin");
        lead.keyboard().press("Enter");
        assertThat(ticked(lead, "admin")).isChecked();
        assertThat(ticked(windows.get(reader), "manager")).not().isChecked();
    }

    private void decide(Page lead, Incident incident, FollowUpMacro keep, FollowUpMacro drop) {
        decision(lead, incident, keep, "committed")
                .locator(".aftermath-follow-up-save")
                .click();
        decided(incident, keep, "committed");
        var dialog = decision(lead, incident, drop, "wontdo");
        dialog.locator("[data-fact=reason]").fill("The vendor has two. " + HOSTILE);
        dialog.locator("[data-fact=agreedBy]").fill("manager");
        dialog.locator(".aftermath-follow-up-save").click();
        decided(incident, drop, "wontdo");
    }

    private static Locator decision(Page lead, Incident incident, FollowUpMacro followUp, String state) {
        followUp(lead, incident, followUp).locator("[data-state=" + state + "]").click();
        var dialog = lead.locator(".aftermath-follow-up-dialog");
        assertThat(dialog).isVisible();
        return dialog;
    }

    private void decided(Incident incident, FollowUpMacro followUp, String state) {
        windows.values()
                .forEach(page -> assertThat(followUp(page, incident, followUp)).hasAttribute("data-commitment", state));
    }

    private static Locator followUp(Page page, Incident incident, FollowUpMacro followUp) {
        return room(page).locator("[data-uid='" + incident.pageId() + "-" + followUp.id() + "']");
    }

    private void standsInThePage(Incident incident, String leader, String decision) {
        var page = confluence
                .get("sre", "/rest/api/content/" + incident.pageId() + "?expand=body.storage")
                .json();
        assertThat(page.at("/body/storage/value").asText())
                .contains("pm-minutes")
                .contains(decision + "<br/>")
                .contains("Typed in a tunnel<br/>")
                .contains("ri:userkey=\"" + leader + "\"")
                .contains("ri:userkey=\"admin\"")
                .containsPattern("<time datetime=\"\\d{4}-\\d{2}-\\d{2}\"/> \\d{2}:\\d{2} UTC – ")
                .doesNotContain("ri:userkey=\"manager\"/></ac:link>, <ac")
                .doesNotContain("<img src=x");
        assertThat(incident.view("sre")).contains(decision).doesNotContain("<img src=x");
    }

    private Incident underReview(String title, String language, Object... followUps) {
        var incident = Incident.create(
                confluence, "sre", title + " " + UUID.randomUUID(), Incident.facts(Map.of("language", language)));
        incident.write("sre");
        incident.append("sre", followUps);
        var plan = Map.of(
                "version",
                incident.record("sre").path("version").asInt(),
                "at",
                "2099-11-24T10:00:00Z",
                "invite",
                List.of(Map.of("user", "manager")));
        var planned = confluence.put("sre", "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/meeting", plan);
        assertThat(planned.status()).as(planned.text()).isEqualTo(200);
        assertThat(incident.move("sre", Map.of("to", "IN_REVIEW")).status()).isEqualTo(200);
        return incident;
    }

    private static String path(Incident incident) {
        return "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/review-meeting";
    }

    private void open(String account, Incident incident, int width) {
        var page = BROWSER.person(account, confluence, width);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId());
        windows.put(account, page);
    }

    private static Locator room(Page page) {
        return page.locator("[data-aftermath=review-meeting]");
    }

    private static Locator tool(Page page, String what) {
        return room(page).locator("[data-aftermath-step=" + what + "]");
    }

    private static void press(Page page, String what) {
        tool(page, what).click();
    }

    private static Locator lines(Page page) {
        return room(page).locator("[data-aftermath-entries=minutes] > li");
    }

    private static Locator ticked(Page page, String user) {
        return room(page).locator("input[data-user=" + user + "]");
    }

    private void everywhere(Consumer<Locator> holds) {
        windows.values().forEach(page -> holds.accept(room(page)));
    }
}
