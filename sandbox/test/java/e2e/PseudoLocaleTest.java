package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * A third language by one file: hosts with a language pack of ours, read by people who chose it. Every screen is looked at
 * and every button pressed: no text is outside the pack; with texts 40 % longer nothing is cut off, covered or beyond the
 * window, however a reader enlarges it ({@link Strain}); and whoever perceives it in another way than by looking at it in
 * its own colours misses nothing ({@link Sense}, {@link Heard}).
 */
public class PseudoLocaleTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private static final Instant TUESDAY = Instant.parse("2026-11-24T10:15:00Z");
    private static final String SERVLETS = "/plugins/servlet/aftermath/";
    private static final List<String> EVERYBODY =
            List.of("sre", "admin", "manager", "engineer", "support", "facilitator");

    private static Hosts hosts;
    private static Site confluence;
    private static Site jira;

    @BeforeClass
    public static void start() {
        var pack = PseudoLocale.pack(Path.of("target/pseudo/pseudo.jar").toAbsolutePath());
        hosts = Hosts.own("pseudo")
                .with(Stream.concat(Divided.HURRY.stream(), Stream.of("-Dorg.aftermath.loop.remind=PT1S"))
                        .toList());
        hosts.start(
                "--jar",
                pack.toString(),
                "--clock-shift",
                Duration.between(Instant.now(), TUESDAY).toString());
        confluence = hosts.confluence();
        jira = hosts.jira();
    }

    @AfterClass
    public static void stop() {
        hosts.close();
    }

    @Test
    public void noTextIsHardCodedAndNoneIsTooLong() {
        var page = BROWSER.person("admin", confluence, 1280);
        Chromium.logIn(page, "admin", jira);
        speak(page);
        EVERYBODY.forEach(PseudoLocaleTest::isAtWork);
        var tour = new Tour(page);
        var draft = postmortems(tour);
        others(tour, draft);
        premortems(tour);
        issues(tour);
        screens(tour);
        Chromium.logIn(page, "admin", confluence);
        Eventually.holds(
                () -> assertThat(confluence.get("admin", "/admin/mail").text()).contains("engineer@example.com"));
        tour.letters(confluence.url() + "/admin/mail");
        System.out.println(tour);

        assertThat(tour.findings()).isEmpty();
    }

    /** Each of them chooses the language, in both products. */
    private static void speak(Page page) {
        for (var account : EVERYBODY) {
            for (var site : List.of(confluence, jira)) {
                Chromium.logIn(page, account, site);
                Chromium.visit(
                        page,
                        site.url() + (site.equals(jira) ? "/secure/ViewProfile.jspa" : "/users/viewmyprofile.action"));
                page.selectOption("#profile-locale", PseudoLocale.LOCALE.toString());
                page.click("#profile-save");
                page.waitForSelector("#profile-saved");
            }
        }
        for (var site : List.of(confluence, jira)) {
            Chromium.logIn(page, "sre", site);
        }
    }

    private static void isAtWork(String person) {
        var address = "/rest/aftermath/1.0/settings/mine";
        var version = confluence.get(person, address).json().path("version").asInt();
        var answer = confluence.put(person, address, Map.of("version", version, "set", Map.of("mail.hours", "0-24")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private Incident postmortems(Tour tour) {
        var draft = incident("SEV-1", "가나", Map.of("externalMessage", "yes", "owner", "engineer"));
        draft.append("sre", promises().toArray());
        draft.append("sre", macro("postmortem-review", ""), "<p>The human error should have been seen.</p>");
        tour.visit(address(draft));
        tour.explore();
        var review = incident("SEV-4", "다라", Map.of());
        review.write("sre");
        review.append("sre", FollowUpMacro.committed("P1", "마바"));
        assertThat(review.move("sre", Map.of("to", "IN_REVIEW")).status()).isEqualTo(200);
        tour.visit(address(review));
        tour.explore();
        opened(tour, review);
        var closed = incident("SEV-4", "사아", Map.of());
        closed.write("sre");
        for (var to : List.of("IN_REVIEW", "REVIEWED", "CLOSED")) {
            closed.move("sre", Map.of("to", to));
        }
        tour.visit(address(closed));
        tour.explore();
        return draft;
    }

    /** Dialogs to which no single button leads. */
    private void opened(Tour tour, Incident review) {
        var moves = "[data-aftermath=status] .aui-dropdown2-trigger";
        tour.open(address(review), moves, "[data-aftermath-to=DRAFT]");
        tour.open(address(review), "#action-menu-link", "#aftermath-export-postmortem");
        var secret = incident("SEV-4", "나다", Map.of());
        secret.restrict("sre");
        tour.open(address(secret), ".aftermath-restriction-say");
        var posting = Incident.create(
                confluence,
                "sre",
                "나나",
                Incident.facts(
                        Map.of("kind", "near_miss", "severity", "NONE", "externalMessage", "yes", "services", "나나")));
        posting.tell("sre", Map.of("summary", "나나"));
        posting.move("sre", Map.of("to", "IN_REVIEW"));
        posting.approve("manager");
        posting.move("sre", Map.of("to", "REVIEWED"));
        Chromium.logIn(tour.page(), "support", confluence);
        tour.open(address(posting), "[data-aftermath-post-message]");
        Chromium.logIn(tour.page(), "sre", confluence);
        tour.open(
                confluence.url()
                        + "/?createDialogSpaceKey=INC&createDialogBlueprintKey=org.aftermath.postmortem:postmortem-blueprint",
                ".aftermath-import-file");
    }

    private static List<Object> promises() {
        return List.of(
                FollowUpMacro.committed("P0", "자차 카타"),
                FollowUpMacro.committed("P1", "파하 가나").without("owner").without("due"),
                FollowUpMacro.committed("P0", "다마 바사").with("due", "2026-11-02").with("term", "long"),
                FollowUpMacro.committed("P2", "나라").with("state", "proposed"),
                FollowUpMacro.committed("P3", "라마").with("state", "wontdo"),
                FollowUpMacro.committed("P2", "다사").with("due", "2026-11-24"),
                FollowUpMacro.committed("P2", "마사")
                        .with("state", "wontdo")
                        .with("reason", "바바")
                        .with("agreedBy", "manager")
                        .with("revisit", "2027-01-11"),
                FollowUpMacro.committed("P9", "바아").with("due", "2026-02-30"),
                FollowUpMacro.committed("P1", "사자").with("state", "done"));
    }

    /** A copy, a page that is none yet, and all that is told of many. */
    private void others(Tour tour, Incident draft) {
        var body = confluence
                .get("sre", "/rest/api/content/" + draft.pageId() + "?expand=body.storage")
                .json()
                .at("/body/storage/value")
                .asText();
        for (var storage : List.of(body, "<p>가가</p>", reports())) {
            tour.visit(address(page(storage)));
            tour.explore();
        }
        for (var kind : List.of("postmortem", "premortem")) {
            tour.visit(confluence.url()
                    + "/?createDialogSpaceKey=INC&createDialogBlueprintKey=org.aftermath.postmortem:" + kind
                    + "-blueprint");
            tour.explore();
        }
    }

    private static String reports() {
        return Stream.of("learnings", "list", "incidents", "reviews", "follow-ups", "work", "causes")
                .map(type -> macro("postmortem-report", "<ac:parameter ac:name=\"type\">" + type + "</ac:parameter>"))
                .collect(Collectors.joining());
    }

    private void screens(Tour tour) {
        Chromium.logIn(tour.page(), "admin", confluence);
        for (var topic : List.of("incidents", "reviews", "follow-ups", "work", "causes")) {
            tour.visit(confluence.url() + SERVLETS + "reports?type=" + topic);
        }
        for (var screen : List.of("index", "promises", "settings", "settings?key=INC", "peers")) {
            tour.visit(confluence.url() + SERVLETS + screen);
            tour.explore();
        }
        Chromium.logIn(tour.page(), "admin", jira);
        for (var screen : List.of("incidents", "peers")) {
            tour.visit(jira.url() + SERVLETS + screen);
            tour.explore();
        }
        for (var site : List.of(confluence, jira)) {
            Chromium.logIn(tour.page(), "sre", site);
        }
    }

    private void premortems(Tour tour) {
        var open = Premortem.create(confluence, "가나");
        open.scenario("engineer", "다라", "마바", "다마");
        var deciding = Premortem.deciding(confluence, "사아");
        deciding.measure("engineer", "자차");
        for (var premortem : List.of(open, deciding)) {
            tour.visit(confluence.url() + "/pages/viewpage.action?pageId=" + premortem.pageId());
            tour.explore();
        }
    }

    private void issues(Tour tour) {
        var ticket = Ticket.of(
                hosts, "카타 " + UUID.randomUUID().hashCode(), Incident.facts(), FollowUpMacro.committed("P0", "파하"));
        ticket.edit(Map.of("duedate", "2026-12-24"));
        tour.visit(jira.url() + "/browse/" + ticket.key());
        tour.explore();
        tour.visit(address(ticket.incident()));
        tour.explore();
    }

    private static Incident incident(String severity, String title, Map<String, Object> others) {
        var facts = new HashMap<String, Object>(others);
        facts.put("severity", severity);
        facts.put("services", "하하, 타타");
        return Incident.create(confluence, "sre", title, Incident.facts(facts));
    }

    private static Incident page(String storage) {
        var made = confluence.post(
                "sre",
                "/rest/api/content",
                Map.of(
                        "type",
                        "page",
                        "title",
                        "차차 " + UUID.randomUUID().hashCode(),
                        "space",
                        Map.of("key", "INC"),
                        "body",
                        Map.of("storage", Map.of("value", storage, "representation", "storage"))));
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        return new Incident(confluence, made.json().path("id").asText(), "차차");
    }

    private static String macro(String name, String parameters) {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + parameters + "</ac:structured-macro>";
    }

    private static String address(Incident incident) {
        return confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId();
    }
}
