package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Mails of two nodes on one PostgreSQL: once each, when and to whom they may go, and with nothing of what the reader may
 * not see. The clock of the plugin stands on Tuesday, 3 November 2026, a quarter past ten in London and past seven in the
 * evening in Tokyo; in Japan it is a holiday.
 */
public class MailsTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private static final Instant TUESDAY = Instant.parse("2026-11-03T10:15:00Z");
    private static final Pattern LETTER = Pattern.compile(
            "<h2>(.*?)</h2>.*?<span class=\"letter-to\">(.*?)@example.com</span>.*?letter-body\">(.*?)</pre>",
            Pattern.DOTALL);

    private static EmbeddedPostgres postgres;
    private static Hosts hosts;

    /** What one person was sent. */
    private record Letter(String subject, String to, String body) {

        boolean isDigest() {
            return subject.startsWith("Follow-ups:") || subject.startsWith("フォローアップ");
        }
    }

    @BeforeClass
    public static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        hosts = Hosts.own("mails", "--nodes", "2", "--db", postgres.getJdbcUrl("postgres", "postgres"))
                .with(Stream.concat(Divided.HURRY.stream(), Stream.of("-Dorg.aftermath.loop.remind=PT1S"))
                        .toList());
        hosts.start("--clock-shift", Duration.between(Instant.now(), TUESDAY).toString());
    }

    @AfterClass
    public static void stop() throws IOException {
        hosts.close();
        postgres.close();
    }

    @Test
    public void mailsKeepToClocksCalendarsAndPermissionsOnTwoNodes() {
        everybodyIsAway();
        aYearLaterThoseWhoMayStillSeeItHearOfIt();
        thoseInANewIncidentHearWhatTheyMaySeeOfOnesLikeIt();
        calendarOf("JPN", Map.of("calendar.country", "JP"));
        calendarOf("OPEN", Map.of("promises.facilitators", "users"));
        chosen("/space/INC", "admin", Map.of("promises.facilitators", "users"));
        var seen = incident("INC", "Seen by staff");
        var lost = incident("INC", "Lost by support");
        var done = promised("support", "Done in time").with("urgency", "P1");
        seen.append(
                "sre",
                promised("sre", "Told by day"),
                promised("engineer", "Told at night"),
                promised("manager", "On a working day"),
                promised("support", "Still seen"),
                promised("outsider", "Hidden from outsiders"),
                promised("engineer", "Late and hidden").with("due", "2026-10-28"),
                done);
        lost.append("sre", promised("support", "Seen no longer"));
        incident("JPN", "On a holiday").append("sre", promised("manager", "Kept for tomorrow"));
        incident("OPEN", "Seen by all")
                .append(
                        "sre",
                        promised("outsider", "Open to outsiders"),
                        promised("engineer", "Late and open").with("due", "2026-10-28"));
        var ticket = Ticket.of(hosts, seen, done);
        assertThat(letters()).noneMatch(Letter::isDigest);

        atWork("sre");
        atWork("manager");
        atWork("outsider");
        chosen("/mine", "engineer", Map.of());

        assertThat(digest("sre")).contains("Told by day", "Late and hidden", "Late and open");
        assertThat(digest("manager")).contains("On a working day").doesNotContain("Kept for tomorrow");
        assertThat(digest("outsider"))
                .contains("Open to outsiders", "Late and open", "Seen by all")
                .doesNotContain("idden", "Seen by staff", "Lost by", "INC");

        theCompanyIsToldWhatItMaySee(seen);
        lost.restrict("sre");
        ticket.step("31");
        Eventually.holds(() ->
                assertThat(seen.followUp(done).at("/ticket/category").asText()).isEqualTo("done"));
        seen.append("sre", promised("sre", "Told tomorrow"));
        atWork("support");

        assertThat(digest("support"))
                .contains("Still seen")
                .doesNotContain("Done in time", "Seen no longer", "Lost by support");
        assertThat(digests()).extracting(Letter::to).doesNotContain("engineer").doesNotHaveDuplicates();

        chosen("/mine", "engineer", Map.of("mail.hours", "19-20"));
        assertThat(digest("engineer")).contains("Told at night");
        assertThat(digests()).extracting(Letter::to).doesNotHaveDuplicates();
        assertThat(sent("A year ago: Long ago")).hasSize(1);
        assertThat(sent("Seen before: Once more")).hasSize(1);
        showsWithoutAskingAnybody("sre", "mail-en");
        showsWithoutAskingAnybody("engineer", "mail-ja");
    }

    /** As a program for mail shows it that fetches nothing, by day and by night. */
    private static void showsWithoutAskingAnybody(String person, String picture) {
        var page = BROWSER.blank(480);
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));
        page.setContent("<pre>" + digest(person) + "</pre>");
        page.setContent(page.locator("pre").textContent());
        Chromium.fits(page);
        Chromium.picture(page, picture);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.picture(page, picture + "-dark");
        assertThat(asked).isEmpty();
        assertThat(BROWSER.complaints()).isEmpty();
    }

    /** Before anything else, because whoever got one mail gets no second on that day. */
    private static void aYearLaterThoseWhoMayStillSeeItHearOfIt() {
        atWork("admin");
        atWork("outsider");
        moved(incident("INC", "Long ago", "2025-11-01", nearMiss("admin", "outsider")), "IN_REVIEW", "REVIEWED");
        Eventually.holds(() -> assertThat(sent("A year ago: Long ago")).containsExactly("admin"));
        chosen("/mine", "outsider", Map.of("mail.hours", "0-1"));
    }

    private static void thoseInANewIncidentHearWhatTheyMaySeeOfOnesLikeIt() {
        for (var title : List.of("Learned in the open", "Learned behind doors")) {
            var old = incident("INC", title, "2026-05-05", nearMiss("sre", "sre"));
            old.write("sre");
            moved(old, "IN_REVIEW");
            if (title.contains("doors")) {
                old.restrict("sre");
            }
        }
        incident("INC", "Once more", "2026-11-02", nearMiss("facilitator", "facilitator"));
        atWork("facilitator");

        Eventually.holds(() -> assertThat(sent("Seen before: Once more")).containsExactly("facilitator"));
        assertThat(letters())
                .filteredOn(letter -> letter.subject().equals("Seen before: Once more"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body())
                        .contains("Learned in the open", "Written down.", "In common: checkout, payments")
                        .doesNotContain("doors"));
    }

    private static Map<String, Object> nearMiss(String owner, String commander) {
        return Map.of("kind", "near_miss", "severity", "NONE", "owner", owner, "incidentCommander", commander);
    }

    private static void moved(Incident incident, String... steps) {
        for (var status : steps) {
            var answer = incident.move("sre", Map.of("to", status));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
    }

    private static void theCompanyIsToldWhatItMaySee(Incident incident) {
        var mail = Map.of("to", "users", "subject", "What we learned: look twice", "text", "Look twice.");
        var answer = hosts.confluence()
                .post("sre", "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/duties/tell", mail);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("left").asInt()).as("the outsider").isOne();
        assertThat(sent("What we learned: look twice"))
                .containsExactlyInAnyOrder("admin", "sre", "engineer", "support", "manager", "facilitator");
    }

    /** To whom mails of that subject went. */
    private static List<String> sent(String subject) {
        return letters().stream()
                .filter(letter -> letter.subject().equals(subject))
                .map(Letter::to)
                .toList();
    }

    /** Nobody is written to before everything is as it is to be told. */
    private static void everybodyIsAway() {
        for (var person : List.of("admin", "sre", "engineer", "support", "manager", "facilitator", "outsider")) {
            chosen("/mine", person, Map.of("mail.hours", "0-1"));
        }
    }

    private static void atWork(String person) {
        chosen("/mine", person, Map.of("mail.hours", "9-18"));
    }

    private static void calendarOf(String space, Map<String, String> set) {
        var made = hosts.confluence().post("sre", "/rest/api/space", Map.of("key", space, "name", space));
        assertThat(made.status()).as(made.text()).isBetween(200, 201);
        chosen("/space/" + space, "sre", set);
    }

    private static void chosen(String place, String person, Map<String, String> set) {
        var address = "/rest/aftermath/1.0/settings" + place;
        var version =
                hosts.confluence().get(person, address).json().path("version").asInt();
        var answer = hosts.secondConfluence().put(person, address, Map.of("version", version, "set", set));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static Incident incident(String space, String title) {
        return incident(space, title, "2026-10-26", Map.of());
    }

    private static Incident incident(String space, String title, String day, Map<String, Object> others) {
        var facts = Incident.facts(Map.of(
                "startedAt", day + "T10:00:00Z", "detectedAt", day + "T10:07:00Z", "resolvedAt", day + "T11:30:00Z"));
        facts.putAll(others);
        return Incident.create(hosts.confluence(), "sre", space, title, facts);
    }

    private static FollowUpMacro promised(String person, String text) {
        return FollowUpMacro.committed("P2", text).with("owner", person).with("due", "2026-11-03");
    }

    /** The one mail about promises that the person gets. */
    private static String digest(String person) {
        return Eventually.value(() -> {
            assertThat(digests()).extracting(Letter::to).contains(person);
            return digests().stream()
                    .filter(letter -> letter.to().equals(person))
                    .findFirst()
                    .orElseThrow()
                    .body();
        });
    }

    private static List<Letter> digests() {
        return letters().stream().filter(Letter::isDigest).toList();
    }

    /** Those that either node kept. */
    private static List<Letter> letters() {
        var page = hosts.confluence().get("admin", "/admin/mail").text();
        return LETTER.matcher(page)
                .results()
                .map(found -> new Letter(found.group(1), found.group(2), found.group(3)))
                .toList();
    }
}
