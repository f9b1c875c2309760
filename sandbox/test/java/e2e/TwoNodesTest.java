package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

/** Two nodes of Confluence on one PostgreSQL work off one outbox, and lose their connections while they do. */
public class TwoNodesTest {

    private static final int PAGES = 4;
    private static final int PROMISES = 15;

    @Test
    public void makesOneIssueForEachPromiseThoughConnectionsAreLost() throws IOException, SQLException {
        try (var postgres = EmbeddedPostgres.start();
                var receiver = new Receiver();
                var hosts = Hosts.own("nodes", "--nodes", "2", "--db", postgres.getJdbcUrl("postgres", "postgres"))
                        .with(Stream.concat(Divided.HURRY.stream(), Stream.of(Receiver.ALLOWED))
                                .toList())) {
            hosts.start();
            receiver.isTold(hosts.confluence(), "postmortem_created, followup_moved");
            var incidents = new LinkedHashMap<Incident, Object[]>();
            for (var page = 0; page < PAGES; page++) {
                var node = page % 2 == 0 ? hosts.confluence() : hosts.secondConfluence();
                var title = "On node " + page + ", attempt ";
                // A person whose save fails because a connection is gone saves again.
                var incident = Eventually.value(
                        () -> Incident.create(node, "sre", title + System.nanoTime(), Incident.facts()));
                var promises = IntStream.range(0, PROMISES)
                        .mapToObj(i -> FollowUpMacro.committed("P0", "Race " + i))
                        .toArray();
                Eventually.holds(() -> incident.append("sre", promises));
                incidents.put(incident, promises);
                loseConnections(postgres);
            }

            var keys = new ArrayList<String>();
            for (var entry : incidents.entrySet()) {
                for (var promise : entry.getValue()) {
                    keys.add(Divided.key(entry.getKey(), (FollowUpMacro) promise));
                }
            }

            assertThat(keys).doesNotHaveDuplicates().hasSize(PAGES * PROMISES);
            var found = hosts.jira().get("sre", "/rest/api/2/search?maxResults=1&jql=labels%3Dpostmortem");
            assertThat(found.json().path("total").asInt()).isEqualTo(PAGES * PROMISES);
            seesProgressOnBothNodes(hosts, incidents, keys.get(0));
            hearsOnOneNodeWhatIsSaidOnTheOther(
                    hosts, incidents.keySet().iterator().next());
            tellsEachEventUnderOneId(receiver, incidents.keySet());
        }
    }

    private static void seesProgressOnBothNodes(Hosts hosts, Map<Incident, Object[]> incidents, String key) {
        var first = incidents.entrySet().iterator().next();
        var elsewhere = new Incident(
                hosts.secondConfluence(),
                first.getKey().pageId(),
                first.getKey().title());
        var answer = hosts.jira()
                .put("engineer", "/rest/api/2/issue/" + key, Map.of("fields", Map.of("duedate", "2027-01-31")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);

        for (var incident : new Incident[] {first.getKey(), elsewhere}) {
            Eventually.holds(() -> assertThat(incident.followUp((FollowUpMacro) first.getValue()[0])
                            .at("/ticket/due")
                            .asText())
                    .isEqualTo("2027-01-31"));
        }
    }

    /** The receiver was away at first; what was under way when a connection broke may come again under its id. */
    private static void tellsEachEventUnderOneId(Receiver receiver, Set<Incident> incidents) {
        var pages = incidents.stream().map(Incident::pageId).toList();
        Eventually.holds(() -> {
            assertThat(receiver.told("postmortem_created")).containsAll(pages).doesNotHaveDuplicates();
            assertThat(receiver.told("followup_moved")).containsExactly(pages.get(0));
        });
        assertThat(receiver.unbelievable()).isZero();
        assertThat(receiver.refused()).isPositive();
    }

    /** Each node answers from memory as long as nothing is new, wherever it was said. */
    private static void hearsOnOneNodeWhatIsSaidOnTheOther(Hosts hosts, Incident incident) {
        var path = "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/writing-meeting";
        assertThat(hosts.confluence().post("facilitator", path, Map.of()).status())
                .isEqualTo(200);
        for (var number = 0; number < 5; number++) {
            var here = number % 2 == 0 ? hosts.confluence() : hosts.secondConfluence();
            var there = number % 2 == 0 ? hosts.secondConfluence() : hosts.confluence();
            var tag = there.get("sre", path).http().headers().firstValue("ETag").orElseThrow();
            var known = Map.of("If-None-Match", tag);
            assertThat(there.send("sre", "GET", path, null, known).status()).isEqualTo(304);

            var question = Map.of("id", UUID.randomUUID().toString(), "kind", "question", "text", "Said there?");
            assertThat(here.post("support", path + "/entries", question).status())
                    .isEqualTo(200);

            var heard = there.send("sre", "GET", path, null, known);
            assertThat(heard.status()).isEqualTo(200);
            assertThat(heard.json().path("entries")).hasSize(number + 1);
        }
    }

    /** What a restarted database or a firewall does to all who are connected. */
    private static void loseConnections(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where pid <> pg_backend_pid() and datname = current_database()");
        }
    }
}
