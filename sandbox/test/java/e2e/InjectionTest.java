package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Each line of resources/injections.txt goes through the inputs of the product; in a real browser none makes a dialog, a
 * request, markup or anything that the hosts' policy refuses, and it is seen as the text that it is.
 */
public class InjectionTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private static final Hosts HOSTS = Hosts.own("injection").with(Divided.HURRY);
    private static final List<Payload> PAYLOADS = Payload.all();
    private static final List<String> FINDS = new ArrayList<>();
    private static final AtomicInteger SENT = new AtomicInteger();
    private static final AtomicInteger LOOKS = new AtomicInteger();
    private static final String REST = "/rest/aftermath/1.0/";

    private final Site confluence = HOSTS.confluence();
    private final Site jira = HOSTS.jira();

    @BeforeClass
    public static void start() {
        HOSTS.start();
    }

    @Before
    public void nothingFoundYet() {
        FINDS.clear();
    }

    /** What was logged meanwhile stands on lines that the hosts began. */
    @AfterClass
    public static void noLineOfTheLogIsForged() throws IOException {
        var lines = Files.readAllLines(HOSTS.log());
        HOSTS.close();

        assertThat(lines).noneMatch(line -> line.startsWith("2026-11-23 00:00:00,000 ERROR forged"));
        assertThat(lines).noneMatch(line -> line.contains("\u001B[31mforged") || line.contains("\bforged"));
        System.out.println("Gate: injections shown as text: " + PAYLOADS.size() + " payloads checked, " + SENT.get()
                + " times sent, " + LOOKS.get() + " looks at pages");
    }

    @Test
    public void promisesOfAPageAndTheirTicketsSayWhatWasWritten() {
        var incident = incident("Injected promises");
        var promises =
                IntStream.range(0, PAYLOADS.size()).mapToObj(this::promise).toList();
        incident.append("sre", promises.toArray());
        incident.append(
                "sre",
                IntStream.range(0, PAYLOADS.size())
                        .filter(at -> at % 3 == 0)
                        .mapToObj(this::mistaken)
                        .toArray());
        var lookout = lookout("sre", confluence);

        everyPayloadIsSeen(lookout.at(page(incident)));
        everyPayloadIsSeen(lookout("engineer", confluence).at(page(incident)));
        lookout("engineer", confluence).at(confluence.url() + "/plugins/servlet/aftermath/promises");
        ticketsSayIt(incident, promises.get(0));
        nothingCameOfIt();
    }

    private void ticketsSayIt(Incident incident, FollowUpMacro promise) {
        var key = Ticket.of(HOSTS, incident, promise).key();
        var ticket = lookout("sre", jira);
        ticket.at(jira.url() + "/browse/" + key);
        assertThat(ticket.page().locator("[data-aftermath=panel]").count()).isEqualTo(1);
    }

    @Test
    public void whatMeetingsTimelineAndMessageSayIsText() {
        var incident = Incident.create(
                confluence,
                "sre",
                "Injected <b class=injected>meeting</b>",
                Incident.facts(Map.of("externalMessage", "yes")));
        incident.append("sre", "<ac:structured-macro ac:name=\"postmortem-review\" ac:schema-version=\"1\"/>");
        var path = REST + "postmortems/" + incident.pageId();
        accepted(confluence.post("sre", path + "/timeline", Map.of("entries", entries())));
        accepted(incident.tell("sre", message()));
        accepted(confluence.post("facilitator", path + "/writing-meeting", Map.of()));
        accepted(confluence.post(
                "facilitator", path + "/review-meeting", Map.of("rules", true, "minutes", List.of(5, 5, 5, 5, 10))));
        for (var payload : PAYLOADS) {
            sent(confluence.post("support", path + "/writing-meeting/entries", question(payload)));
            sent(confluence.post("manager", path + "/review-meeting/entries", note(payload)));
            sent(confluence.put("sre", path + "/sharing/reading", Map.of("read", true, "words", payload.text())));
        }
        var lookout = lookout("sre", confluence);

        var seen = lookout.at(page(incident));
        everyPayloadIsSeen(seen);
        lookout.page().locator("[data-aftermath-entries=question] > li").first().waitFor();
        everyPayloadIsSeen(Payload.squeezed(lookout.page()
                .locator("[data-aftermath-entries=question]")
                .first()
                .textContent()));
        lookout.here();
        nothingCameOfIt();
    }

    @Test
    public void whatAPremortemForeseesIsText() {
        var premortem = Premortem.create(confluence, "Injected premortem");
        var path = REST + "premortems/" + premortem.pageId();
        for (var at = 0; at < PAYLOADS.size(); at++) {
            var scenario = Map.of("id", id(), "service", text(at), "failure", text(at + 1), "period", text(at + 2));
            sent(confluence.post("sre", path + "/scenarios", scenario));
        }
        premortem.decideAs("sre");
        for (var at = 0; at < PAYLOADS.size(); at++) {
            var measure = Map.of(
                    "id",
                    id(),
                    "stage",
                    "before",
                    "text",
                    text(at),
                    "introduction",
                    text(at + 3),
                    "upkeep",
                    text(at + 4));
            sent(confluence.post("sre", path + "/measures", measure));
            var kind = List.of("voice", "next", "protect", "may-break").get(at % 4);
            var stays = Map.of("id", id(), "kind", kind, "about", text(at + 5), "text", text(at));
            sent(confluence.post("engineer", path + "/measures/outlook", stays));
        }
        var lookout = lookout("sre", confluence);

        lookout.at(confluence.url() + "/pages/viewpage.action?pageId=" + premortem.pageId());
        lookout.page().locator("tr[data-measure]").first().waitFor();
        everyPayloadIsSeen(lookout.here());
        nothingCameOfIt();
    }

    @Test
    public void listsReportsAndSearchesTakeTextsForTexts() {
        for (var at = 0; at < PAYLOADS.size(); at += 5) {
            sent(titled(PAYLOADS.get(at)));
        }
        assertThat(listed("?limit=100").size()).isGreaterThan(30);
        for (var payload : PAYLOADS) {
            for (var filter : List.of("?text=", "?service=", "?owner=", "?label=", "?team=")) {
                var found = listed(filter + encoded(payload) + "&limit=100");
                if (payload.isOf("sql", "jql", "cql") && payload.text().matches(".*\\w.*")) {
                    assertThat(found.size()).as(filter + payload.text()).isLessThan(25);
                }
            }
        }
        var lookout = lookout("sre", confluence);

        for (var screen : List.of("index", "reports", "promises")) {
            lookout.at(confluence.url() + "/plugins/servlet/aftermath/" + screen);
            for (var at = 0; at < 6; at++) {
                lookout.at(confluence.url() + "/plugins/servlet/aftermath/" + screen + filters(at * 31));
            }
        }
        nothingCameOfIt();
    }

    /** No cell begins as a formula does, whatever program opens the file. */
    @Test
    public void noCellOfACsvIsAFormula() {
        for (var each : PAYLOADS.stream().filter(each -> each.isOf("csv")).toList()) {
            sent(titled(each));
        }
        for (var list : List.of("index/csv", "exports/csv")) {
            var file = confluence.get("sre", REST + list);
            accepted(file);
            var cells = cells(file.text());
            assertThat(cells).hasSizeGreaterThan(20);
            assertThat(cells).as(list).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*"));
        }
        nothingCameOfIt();
    }

    @Test
    public void whatIsImportedAndPastedIsText() {
        for (var payload : PAYLOADS) {
            sent(confluence.post("sre", REST + "imports/preview", Map.of("text", "# x\n\n" + payload.text())));
        }
        var order = Map.of("text", markdown(), "space", "INC", "title", "Injected import");
        var made = confluence.post("sre", REST + "imports", order);
        accepted(made);
        var incident = new Incident(confluence, made.json().path("pageId").asText(), "Injected import");
        var lookout = lookout("sre", confluence);
        lookout.at(page(incident));

        lookout.page().click("[data-aftermath-timeline=paste]");
        var dialog = lookout.page().locator(".aftermath-follow-up-dialog");
        dialog.locator("[data-fact=text]").fill(log());
        dialog.locator(".aftermath-follow-up-save").click();
        dialog.locator("[data-read=entries]").first().waitFor();
        lookout.here();
        for (var format : List.of("json", "md", "html")) {
            var file = confluence.get("sre", REST + "exports/" + format + "/" + incident.pageId());
            assertThat(file.http().headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment");
        }
        nothingCameOfIt();
    }

    @Test
    public void settingsAreReadAsWhatTheyAre() {
        var names = List.of(
                "meeting.ground-rules.en",
                "lint.words",
                "jira.projects",
                "jira.fields",
                "page.hints",
                "guide.url",
                "support.group",
                "meeting.people",
                "webhook.address",
                "calendar.days",
                "calendar.zone");
        var path = REST + "settings/space/INC";
        for (var at = 0; at < PAYLOADS.size(); at++) {
            var version = confluence.get("admin", path).json().path("version").asInt();
            var set = Map.of(names.get(at % names.size()), text(at));
            sent(confluence.put("admin", path, Map.of("version", version, "set", set)));
        }
        var incident = incident("Injected settings");
        var lookout = lookout("admin", confluence);

        lookout.at(confluence.url() + "/plugins/servlet/aftermath/settings?key=INC");
        lookout.at(page(incident));
        nothingCameOfIt();
    }

    /** The address that leads from an incident in Jira to the dialog is anybody's. */
    @Test
    public void theWizardTakesNothingOfItsAddressForMarkup() {
        var lookout = lookout("sre", confluence);
        for (var at = 0; at < 6; at++) {
            lookout.at(confluence.url() + "/index.action?createDialogSpaceKey=INC&createDialogBlueprintKey="
                    + "org.aftermath.postmortem:postmortem-blueprint&aftermathIssue=OPS-1&aftermathTitle="
                    + encoded(PAYLOADS.get(at * 37))
                    + "&aftermathServices=" + encoded(PAYLOADS.get(at * 37 + 1)) + "&aftermathStarted="
                    + encoded(PAYLOADS.get(at * 37 + 2)) + "&aftermathSeverity=" + encoded(PAYLOADS.get(at * 37 + 3)));
            lookout.page().locator("form.aftermath-wizard").waitFor();
            lookout.page().fill("#aftermath-owner", PAYLOADS.get(at * 37).written());
            lookout.page().fill("#aftermath-title", PAYLOADS.get(at * 37 + 5).written());
            lookout.here();
        }
        nothingCameOfIt();
    }

    /** What people write in Jira: the page asks for it, and the panel offers to make a postmortem of it. */
    @Test
    public void whatTicketsSayIsText() {
        accepted(jira.put("admin", REST + "incident-settings", Map.of("space", "INC")));
        var lookout = lookout("sre", jira);
        for (var at = 0; at < 6; at++) {
            var fields = Map.of(
                    "project", Map.of("key", "OPS"),
                    "issuetype", Map.of("name", "Incident"),
                    "summary", PAYLOADS.get(at * 29).written().replaceAll("\\s+", " "),
                    "description",
                            IntStream.range(at, PAYLOADS.size())
                                    .mapToObj(this::text)
                                    .collect(Collectors.joining("\n")),
                    "priority", Map.of("name", "Highest"));
            var made = jira.post("sre", "/rest/api/2/issue", Map.of("fields", fields));
            accepted(made);
            lookout.at(jira.url() + "/browse/" + made.json().path("key").asText());
        }
        nothingCameOfIt();
    }

    @Test
    public void calendarsAndMailsHaveTheLinesThatWeWrote() {
        for (var payload : PAYLOADS.stream()
                .filter(each -> each.isOf("calendar and mail", "log"))
                .toList()) {
            var incident = incident("Mailed " + id());
            var path = REST + "postmortems/" + incident.pageId();
            var version = incident.record("sre").path("version").asInt();
            accepted(confluence.put(
                    "sre",
                    path + "/meeting",
                    Map.of(
                            "version",
                            version,
                            "at",
                            "2099-11-24T10:00",
                            "place",
                            payload.text(),
                            "invite",
                            List.of(Map.of("user", "manager")))));
            var mail = Map.of("to", "manager", "subject", payload.text(), "text", payload.text());
            accepted(confluence.post("sre", path + "/duties/tell", mail));
            var calendar = confluence.send(
                    "manager", "GET", path + "/meeting/invitation.ics", null, Map.of("Accept", "text/calendar"));
            accepted(calendar);
            hasOneEventOfOurs(calendar.text());
        }
        var lookout = lookout("admin", confluence);

        lookout.at(confluence.url() + "/admin/mail");
        var heads = Pattern.compile("(?s)<h2>(.*?)</h2>")
                .matcher(confluence.get("admin", "/admin/mail").text());
        assertThat(heads.results().map(found -> found.group(1)).toList())
                .noneMatch(head -> head.matches("(?s).*[\\p{Cntrl}\\u0085\\u2028\\u2029].*"));
        nothingCameOfIt();
    }

    private static void hasOneEventOfOurs(String calendar) {
        var lines = List.of(calendar.replace("\r\n ", "").split("\r\n"));
        assertThat(lines)
                .allMatch(line -> line.matches("(BEGIN|END|VERSION|PRODID|METHOD|UID|SEQUENCE|DTSTAMP|DTSTART"
                        + "|DTEND|SUMMARY|DESCRIPTION|LOCATION|URL|STATUS|ORGANIZER|ATTENDEE)[:;][^\\p{Cntrl}]*"));
        assertThat(lines).filteredOn(line -> line.equals("BEGIN:VEVENT")).hasSize(1);
        assertThat(lines).filteredOn(line -> line.startsWith("BEGIN")).hasSize(2);
        assertThat(lines).filteredOn(line -> line.startsWith("ATTENDEE")).hasSize(1);
        assertThat(lines).noneMatch(line -> line.matches("(ATTENDEE|ORGANIZER).*injected.*"));
    }

    private FollowUpMacro promise(int at) {
        var promise = FollowUpMacro.committed("P1", text(at))
                .with("factor", text(at + 1))
                .with("alternative", text(at + 2))
                .with("reason", text(at + 3))
                .with("dissent", text(at + 4))
                .with("risk", text(at + 5));
        return at % 16 == 0 ? promise : promise.with("state", at % 3 == 0 ? "wontdo" : "proposed");
    }

    /** Its place on the page says what cannot be understood. */
    private FollowUpMacro mistaken(int at) {
        var names = List.of("owner", "urgency", "due", "type", "state", "term", "revisit", "agreedBy", "dissent");
        return FollowUpMacro.committed("P1", "Mistaken")
                .with("state", "proposed")
                .with(names.get(at % names.size()), text(at));
    }

    private List<Map<String, String>> entries() {
        return IntStream.range(0, PAYLOADS.size())
                .filter(at -> !text(at).isBlank())
                .mapToObj(at -> Map.of(
                        "time",
                        "2026-11-18 10:10 UTC",
                        "fact",
                        text(at),
                        "context",
                        text(at + 1),
                        "role",
                        text(at + 2),
                        "evidence",
                        text(at + 3),
                        "type",
                        text(at + 4)))
                .toList();
    }

    private Map<String, Object> message() {
        var fields = new HashMap<String, Object>();
        fields.put("audience", text(12).substring(0, 10) + text(60));
        fields.put("channel", text(70));
        fields.put("summary", text(0));
        fields.put("happened", joined(0, 120));
        fields.put("doing", joined(120, PAYLOADS.size()));
        fields.put("whom", text(1));
        fields.put("symptom", text(2));
        fields.put("workaround", text(4));
        return fields;
    }

    private String joined(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::text).collect(Collectors.joining("\n"));
    }

    private Map<String, Object> question(Payload payload) {
        return Map.of("id", id(), "kind", "question", "text", payload.text());
    }

    private static Map<String, Object> note(Payload payload) {
        return Map.of("id", id(), "kind", "note", "item", "notice", "text", payload.text());
    }

    private Site.Answer titled(Payload payload) {
        var facts = Incident.facts(Map.of("services", payload.text(), "variant", "light"));
        var order = Map.of(
                "spaceKey",
                "INC",
                "moduleCompleteKey",
                "org.aftermath.postmortem:postmortem-blueprint",
                "title",
                payload.written(),
                "context",
                facts);
        return confluence.post("sre", "/rest/create-dialog/1.0/content-blueprint/create-content", order);
    }

    private JsonNode listed(String query) {
        var answer = confluence.get("sre", REST + "index" + query);
        sent(answer);
        return answer.json().path("postmortems");
    }

    private static String filters(int at) {
        return "?text=" + encoded(PAYLOADS.get(at)) + "&service=" + encoded(PAYLOADS.get(at + 1)) + "&owner="
                + encoded(PAYLOADS.get(at + 2)) + "&space=" + encoded(PAYLOADS.get(at + 3)) + "&team="
                + encoded(PAYLOADS.get(at + 4)) + "&from=" + encoded(PAYLOADS.get(at + 5)) + "&label="
                + encoded(PAYLOADS.get(at + 6)) + "&key=" + encoded(PAYLOADS.get(at + 7));
    }

    private String markdown() {
        var text = new StringBuilder("# Injected\n\n| Severity | SEV2 |\n| --- | --- |\n\n## What happened\n");
        PAYLOADS.forEach(each -> text.append('\n').append(each.text()).append('\n'));
        text.append("\n## Timeline (UTC)\n");
        PAYLOADS.forEach(each -> text.append("- 10:00 ").append(each.text()).append('\n'));
        text.append("\n## Action items\n");
        PAYLOADS.forEach(each -> text.append("- [ ] ").append(each.text()).append('\n'));
        return text.toString();
    }

    private static String log() {
        return PAYLOADS.stream()
                .map(each -> "2026-11-18 10:10 UTC " + each.written().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    private Incident incident(String title) {
        return Incident.create(confluence, "sre", title, Incident.facts());
    }

    private String page(Incident incident) {
        return confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId();
    }

    private String text(int at) {
        return PAYLOADS.get(at % PAYLOADS.size()).written();
    }

    private static String encoded(Payload payload) {
        return URLEncoder.encode(payload.text(), StandardCharsets.UTF_8);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    /** Cells of a file as RFC 4180 has it, all of them in quotes but the heads. */
    private static List<String> cells(String file) {
        return Pattern.compile("(?s)\"((?:[^\"]|\"\")*)\"")
                .matcher(file)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Taken or refused with a reason; nothing breaks. */
    private static void sent(Site.Answer answer) {
        SENT.incrementAndGet();
        assertThat(answer.status())
                .as(answer.http().request().uri() + " " + answer.text())
                .isLessThan(500);
    }

    private static void accepted(Site.Answer answer) {
        sent(answer);
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
    }

    private static Lookout lookout(String account, Site site) {
        return Lookout.over(BROWSER.reader(account, site, 1280), site, FINDS, LOOKS);
    }

    private static void everyPayloadIsSeen(String seen) {
        var unseen =
                PAYLOADS.stream().filter(payload -> !payload.isSeenIn(seen)).toList();
        assertThat(unseen).as(seen).isEmpty();
    }

    private static void nothingCameOfIt() {
        assertThat(FINDS).isEmpty();
        assertThat(BROWSER.complaints()).noneMatch(each -> each.startsWith("script:"));
    }
}
