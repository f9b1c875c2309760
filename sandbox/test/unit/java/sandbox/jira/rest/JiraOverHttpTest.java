package sandbox.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.host.HostSettings;
import sandbox.host.RunningHost;
import sandbox.jira.Jira;
import sandbox.store.DatabaseAddress;
import sandbox.support.HostRule;

/** Jira from outside: REST shapes, refusals, and pages that show any text as text. */
public class JiraOverHttpTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static RunningHost host;

    @BeforeClass
    public static void start() throws IOException {
        var home = FOLDER.newFolder("home").toPath();
        var database = DatabaseAddress.h2File(FOLDER.getRoot().toPath(), "jira");
        var settings = new HostSettings(
                "Test",
                new Jira(),
                1,
                freePort(),
                home,
                FOLDER.getRoot().toPath(),
                database,
                List.of(),
                List.of(),
                Duration.ZERO);
        host = RunningHost.start(settings, Clock.systemUTC());
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void createsAnIssueAndShowsItInGenuineShape() throws Exception {
        String key = create("{'summary': 'Fail over', 'labels': ['postmortem', 'p0'], 'duedate': '2026-11-30',"
                + " 'priority': {'name': 'Highest'}, 'assignee': {'name': 'engineer'}}");

        JsonNode issue = json(get("sre", "/rest/api/2/issue/" + key));

        assertThat(issue.at("/self").asText())
                .isEqualTo(
                        host.baseUrl() + "/rest/api/2/issue/" + issue.at("/id").asText());
        assertThat(issue.at("/fields/status/statusCategory/key").asText()).isEqualTo("new");
        assertThat(issue.at("/fields/priority/id").asText()).isEqualTo("1");
        assertThat(issue.at("/fields/labels").toString()).isEqualTo("[\"p0\",\"postmortem\"]");
        assertThat(issue.at("/fields/duedate").asText()).isEqualTo("2026-11-30");
        assertThat(issue.at("/fields/resolution").isNull()).isTrue();
        assertThat(issue.at("/fields/created").asText())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
        assertThat(json(get("sre", "/rest/api/2/search?jql=" + encoded("labels = postmortem AND key = " + key)))
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    public void movesAnIssueThroughItsWorkflow() throws Exception {
        String key = create("{'summary': 'Move me'}");

        assertThat(post("sre", "/rest/api/2/issue/" + key + "/transitions", "{'transition': {'id': '31'}}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(json(get("sre", "/rest/api/2/issue/" + key + "?fields=resolution"))
                        .at("/fields/resolution/name")
                        .asText())
                .isEqualTo("Done");
        var again = post("sre", "/rest/api/2/issue/" + key + "/transitions", "{'transition': {'id': '31'}}");
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("Transition id '31' is not valid for this issue.");
    }

    @Test
    public void refusesInGenuineShape() throws Exception {
        var refused = post(
                "sre",
                "/rest/api/2/issue",
                "{'fields': {'project': {'key': 'OPS'}, 'issuetype': {'name': 'Task'}, 'nonsense': 1}}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).at("/errorMessages").isArray()).isTrue();
        assertThat(json(refused).at("/errors/nonsense").asText())
                .isEqualTo("Field 'nonsense' cannot be set. It is not on the appropriate screen, or unknown.");
        assertThat(post("sre", "/rest/api/2/issue", "no json").statusCode()).isEqualTo(400);
        assertThat(get("sre", "/rest/api/2/search?jql=" + encoded("nope = 1")).statusCode())
                .isEqualTo(400);
    }

    @Test
    public void saysTheSameOfUnknownAndUnseenIssues() throws Exception {
        String key = create("{'summary': 'secret'}");

        var unseen = get("outsider", "/rest/api/2/issue/" + key);
        var unknown = get("outsider", "/rest/api/2/issue/OPS-4711");

        assertThat(unseen.statusCode()).isEqualTo(404);
        assertThat(unseen.body()).isEqualTo(unknown.body());
        assertThat(get("outsider", "/browse/" + key).statusCode()).isEqualTo(404);
        assertThat(get("outsider", "/secure/RapidBoard.jspa?rapidView=1").statusCode())
                .isEqualTo(404);
        assertThat(json(get("outsider", "/rest/agile/1.0/board")).at("/total").asInt())
                .isZero();
    }

    @Test
    public void asksStrangersToLogIn() throws Exception {
        assertThat(send(request("/rest/api/2/issue/OPS-1")).statusCode()).isEqualTo(401);
        assertThat(send(request("/browse/OPS-1")).statusCode()).isEqualTo(302);
        assertThat(send(request("/rest/api/2/serverInfo")).statusCode()).isEqualTo(200);
    }

    @Test
    public void showsAnyTextAsText() throws Exception {
        String nasty = "<script>alert(1)</script>\\\"><img onerror=x> {macro} $velocity #if(1) 🚨";
        String key = create("{'summary': '" + nasty + "', 'description': '" + nasty + "', 'labels': ['<b>']}");
        post("sre", "/rest/api/2/issue/" + key + "/comment", "{'body': '" + nasty + "'}");
        post(
                "sre",
                "/rest/api/2/issue/" + key + "/remotelink",
                "{'object': {'url': 'http://x/', 'title': '" + nasty + "', 'summary': '" + nasty + "'}}");

        for (String page : List.of(
                "/browse/" + key,
                "/secure/RapidBoard.jspa?rapidView=1",
                "/issues/?jql=" + encoded("summary ~ \"<script>\""),
                "/secure/EditIssue!default.jspa?key=" + key,
                "/projects/OPS",
                "/secure/Dashboard.jspa")) {
            var shown = get("sre", page);
            assertThat(shown.statusCode()).as(page).isEqualTo(200);
            assertThat(shown.body())
                    .as(page)
                    .doesNotContain("<script>alert", "<img onerror", "<b>")
                    .doesNotContainPattern("\\$(w|issue|card|row|show|values)[.!{]")
                    .doesNotContainPattern(" style=\"| on[a-z]+=\"");
        }
        assertThat(get("sre", "/browse/" + key).body()).contains("{macro} $velocity #if(1) 🚨");
    }

    @Test
    public void followsAMovedIssueToItsNewKey() throws Exception {
        String key = create("{'summary': 'wanderer'}");
        post("admin", "/rest/api/2/project", "{'key': 'WEB', 'name': 'Web'}");
        JsonNode moved = json(post("sre", "/rest/sandbox/1.0/issue/" + key + "/move", "{'project': 'WEB'}"));

        assertThat(json(get("sre", "/rest/api/2/issue/" + key)).at("/key").asText())
                .isEqualTo(moved.at("/key").asText());
        assertThat(get("sre", "/browse/" + key).headers().firstValue("Location").orElse(""))
                .endsWith("/browse/" + moved.at("/key").asText());
    }

    @Test
    public void speaksTheLanguageOfTheReader() throws Exception {
        String key = create("{'summary': 'words'}");

        assertThat(get("engineer", "/browse/" + key).body()).contains("担当者", "lang=\"ja\"");
        assertThat(get("sre", "/browse/" + key).body()).contains("Assignee", "lang=\"en\"");
    }

    private static String create(String fields) throws IOException {
        var body = fields.replaceFirst("\\{", "{'fields': {'project': {'key': 'OPS'}, 'issuetype': {'name': 'Task'}, ")
                + "}";
        var response = post("sre", "/rest/api/2/issue", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return json(response).at("/key").asText();
    }

    private static HttpResponse<String> get(String user, String path) {
        return send(request(path).header("Authorization", HostRule.basic(user)));
    }

    private static HttpResponse<String> post(String user, String path, String body) {
        return send(request(path)
                .header("Authorization", HostRule.basic(user))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(host.address() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return JSON.readTree(response.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
