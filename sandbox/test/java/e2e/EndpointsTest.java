package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Calls every row of docs/endpoints.md as everybody it speaks of; that no endpoint is without a row is for the gate on the
 * jar. Bodies are empty objects, so a caller who is let through mostly gets 400, and nothing is changed.
 */
public class EndpointsTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Who calls, in the order of the table's columns; nobody is first. */
    private static final List<String> CALLERS =
            Arrays.asList(null, "unlicensed", "outsider", "engineer", "manager", "admin");

    private static Hosts hosts;
    private static Map<String, Map<String, String>> places;

    @BeforeClass
    public static void somethingToAskFor() {
        hosts = Hosts.own("endpoints");
        hosts.start();
        var confluence = hosts.confluence();
        var incident = Incident.create(confluence, "sre", "Asked for by everybody", Incident.facts());
        var promise = FollowUpMacro.committed("P1", "Answer everybody alike");
        incident.append("sre", promise, "<ac:structured-macro ac:name=\"premortem-board\"/>");
        var issue = Eventually.value(() -> {
            var key = incident.followUp(promise).at("/ticket/key").asText();
            assertThat(key).isNotEmpty();
            return key;
        });
        var uid = incident.followUp(promise).path("uid").asText();
        var space = confluence.post("manager", "/rest/api/space", Map.of("key", "OWN", "name", "The manager's own"));
        assertThat(space.status()).as(space.text()).isBetween(200, 201);
        places = Map.of(
                "confluence",
                        Map.of(
                                "pageId",
                                incident.pageId(),
                                "uid",
                                uid,
                                "key",
                                "OWN",
                                "id",
                                "4711",
                                "finding",
                                "4711",
                                "list",
                                "csv",
                                "format",
                                "json",
                                "secret",
                                "4711"),
                "jira", Map.of("uid", uid, "key", issue, "id", "4711"));
    }

    @AfterClass
    public static void end() {
        hosts.close();
    }

    @Test
    public void answersEverybodyAsTheTableSays() throws IOException {
        var rows = Reachable.all();
        assertThat(rows).isNotEmpty();

        var wrong = rows.stream()
                .map(row -> row.said(answers(row)))
                .filter(said ->
                        rows.stream().noneMatch(row -> row.said(row.statuses()).equals(said)))
                .toList();

        assertThat(wrong).as("answers that the table does not tell").isEmpty();
        System.out.println("Gate: endpoints answer as docs/endpoints.md says: " + rows.size() + " checked, "
                + rows.stream().mapToInt(row -> row.statuses().size()).sum() + " calls");
    }

    /** A script of another site that has the browser of somebody logged in. */
    @Test
    public void takesNothingFromOtherSites() throws IOException {
        for (var row : Reachable.all()) {
            if (row.changes() && !row.isSigned()) {
                var elsewhere = Map.of("Origin", "https://elsewhere.example", "Content-Type", row.type());
                assertThat(status(row, "admin", "{}", elsewhere)).as(row.path()).isEqualTo("403");
            }
        }
    }

    /** Says how much it will send, and sends nothing of it: the answer comes before. */
    @Test
    public void takesNoBodyThatIsTooLarge() throws IOException {
        for (var row : Reachable.all()) {
            if (row.changes()) {
                assertThat(announcing(row)).as(row.path()).startsWith("HTTP/1.1 413 ");
            }
        }
    }

    private static String announcing(Reachable row) throws IOException {
        var address = URI.create(row.site(hosts).url() + place(row));
        var credentials = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write("""
                    %s %s HTTP/1.1\r
                    Host: %s\r
                    %s\r
                    X-Atlassian-Token: no-check\r
                    Content-Type: %s\r
                    Content-Length: 5000001\r
                    Connection: close\r
                    \r
                    """.formatted(
                            row.verb(),
                            address.getPath(),
                            address.getAuthority(),
                            row.isSigned() ? "X-Nobody: yes" : "Authorization: Basic " + credentials,
                            row.type())
                    .getBytes(StandardCharsets.UTF_8));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    private static List<String> answers(Reachable row) {
        var answers = new ArrayList<String>();
        for (var caller : CALLERS) {
            var body = row.changes() ? "{}" : null;
            answers.add(status(row, caller, body, Map.of("Content-Type", row.type())));
        }
        answers.add(row.changes() ? status(row, "admin", "a=b", Map.of("Content-Type", FORM)) : "–");
        return answers;
    }

    private static String status(Reachable row, String caller, String body, Map<String, String> headers) {
        var answer = row.site(hosts).send(caller, row.verb(), place(row), body, headers);
        return "" + answer.status();
    }

    /** The path of what was made for these calls. */
    private static String place(Reachable row) {
        var place = row.path();
        for (var each : places.get(row.product()).entrySet()) {
            place = place.replace("{" + each.getKey() + "}", each.getValue());
        }
        assertThat(place).doesNotContain("{");
        return place;
    }
}
