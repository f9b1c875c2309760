package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.Wire.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Test;

/** Whatever happens on the wire: one issue for each promise, and the page knows what became of it. */
public class FaultsOnTheWireTest {

    private final Divided divided = Divided.shared();

    @After
    public void settle() {
        divided.settle();
    }

    @Test
    public void makesOneTicketWhateverHappensToTheOrder() {
        var incident = incident("Orders in trouble");
        for (var fault : Fault.values()) {
            var happened = once(divided.toJira, "/follow-ups/", fault);
            var promise = FollowUpMacro.committed("P0", "Order " + fault.name());
            incident.append("sre", promise);

            var key = Divided.key(incident, promise);

            assertThat(happened).as(fault.name()).isTrue();
            assertThat(divided.issues("summary ~ \"Order " + fault.name() + "\""))
                    .as(fault.name())
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.path("key").asText()).isEqualTo(key));
            assertThat(incident.followUp(promise).has("problem")).isFalse();
            divided.toJira.mend();
        }
    }

    @Test
    public void tellsProgressWhateverHappensToTheMessage() {
        var incident = incident("Progress in trouble");
        var promise = FollowUpMacro.committed("P0", "Tell of me");
        incident.append("sre", promise);
        var key = Divided.key(incident, promise);
        for (var fault : Fault.values()) {
            var happened = once(divided.toConfluence, "/progress", fault);
            var status = fault.ordinal() % 2 == 0 ? "In Progress" : "To Do";

            divided.move(key, status);

            Eventually.holds(() -> assertThat(
                            incident.followUp(promise).at("/ticket/status").asText())
                    .as(fault.name())
                    .isEqualTo(status));
            assertThat(happened).as(fault.name()).isTrue();
            divided.toConfluence.mend();
        }
    }

    @Test
    public void waitsWhileConnectionsAreRefused() {
        divided.toJira.cut();
        divided.toConfluence.cut();
        var incident = incident("Nobody there");
        var promise = FollowUpMacro.committed("P0", "Wait for the wire");
        incident.append("sre", promise);
        Eventually.holds(
                () -> assertThat(incident.followUp(promise).at("/problem/key").asText())
                        .isEqualTo("aftermath.ticket.waiting"));
        assertThat(divided.jiraSeenFromConfluence().at("/trouble/key").asText()).isEqualTo("aftermath.ticket.waiting");
        assertThat(Divided.peers(divided.hosts.confluence()).path("backlog").asInt())
                .isPositive();

        divided.toJira.mend();
        var key = Divided.key(incident, promise);
        divided.move(key, "In Progress");
        Eventually.holds(() -> assertThat(
                        divided.confluenceSeenFromJira().at("/trouble/key").asText())
                .isEqualTo("aftermath.peer.silent"));
        assertThat(Divided.peers(divided.hosts.jira()).path("backlog").asInt()).isPositive();

        divided.toConfluence.mend();
        Eventually.holds(
                () -> assertThat(incident.followUp(promise).at("/ticket/status").asText())
                        .isEqualTo("In Progress"));
        assertThat(divided.confluenceSeenFromJira().has("trouble")).isFalse();
    }

    @Test
    public void leavesJiraAloneAsLongAsItAsks() {
        var incident = incident("Too many requests");
        var happened = once(divided.toJira, "/follow-ups", Fault.BUSY);
        var before = divided.toJira.seen().size();
        var promises = IntStream.range(0, 3)
                .mapToObj(i -> FollowUpMacro.committed("P1", "Ask me later " + i))
                .toArray();
        incident.append("sre", promises);
        for (var promise : promises) {
            Divided.key(incident, (FollowUpMacro) promise);
        }

        assertThat(happened).isTrue();
        var orders = divided.toJira.seen().stream()
                .skip(before)
                .filter(message -> message.path().contains("/follow-ups"))
                .toList();
        assertThat(orders.get(1).nanos() - orders.get(0).nanos()).isGreaterThan(TimeUnit.SECONDS.toNanos(1));
    }

    @Test
    public void showsPagesWhileJiraHangs() throws IOException {
        var incident = incident("Fifty promises");
        incident.append(
                "sre",
                IntStream.range(0, 50)
                        .mapToObj(i -> FollowUpMacro.committed("P0", "Promise " + i))
                        .toArray());
        divided.toJira.faults(message -> Fault.HANGING);
        var waiting = FollowUpMacro.committed("P0", "Hang on me");
        var before = divided.toJira.seen().size();
        incident.append("sre", waiting);
        Eventually.holds(() -> assertThat(divided.toJira.seen()).hasSizeGreaterThan(before));

        IntStream.range(0, 50).parallel().forEach(i -> assertThat(incident.view("sre"))
                .contains("Promise 49"));

        assertThat(threadsThatServeAndWaitForJira()).isEmpty();
    }

    /** Threads that answer requests and are inside a call to the other product. */
    private java.util.List<String> threadsThatServeAndWaitForJira() throws IOException {
        var tool = new ProcessBuilder(
                        java.nio.file.Path.of(System.getProperty("java.home"), "bin", "jstack")
                                .toString(),
                        Long.toString(divided.confluenceProcess().pid()))
                .redirectErrorStream(true)
                .start();
        var dump = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(dump).contains("org.aftermath.postmortem.tickets");
        return java.util.Arrays.stream(dump.split("\n\n"))
                .filter(thread -> thread.contains("jetty") || thread.contains("qtp"))
                .filter(thread -> thread.contains("sandbox.applinks") || thread.contains("JiraLink"))
                .toList();
    }

    private static AtomicBoolean once(Wire wire, String path, Fault fault) {
        var happened = new AtomicBoolean();
        wire.faults(
                message -> message.path().contains(path) && happened.compareAndSet(false, true) ? fault : Fault.NONE);
        return happened;
    }

    private Incident incident(String title) {
        return Incident.create(divided.hosts.confluence(), "sre", title, Incident.facts(Map.of()));
    }
}
