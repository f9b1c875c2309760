package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Confluence and Jira in processes of their own, with a {@link Wire} in each direction, and in a hurry. */
final class Divided implements AutoCloseable {

    /** What takes seconds and minutes in earnest takes moments here; nothing else is different. */
    static final List<String> HURRY = List.of(
            "-Dorg.aftermath.loop.firstWait=PT0.2S",
            "-Dorg.aftermath.loop.longestWait=PT1S",
            "-Dorg.aftermath.loop.answer=PT2S",
            "-Dorg.aftermath.loop.inCase=PT1S",
            "-Dorg.aftermath.loop.turn=PT5S",
            "-Dorg.aftermath.loop.overlap=PT3S",
            "-Dorg.aftermath.loop.sweep=PT2S");

    private static Divided shared;

    final Hosts hosts;
    final Wire toJira;
    final Wire toConfluence;
    private Process confluence;
    private Process jira;
    private volatile String offer = "";

    private Divided(Hosts hosts, List<String> options) {
        var all = new ArrayList<>(HURRY);
        all.add(HeldJira.option());
        all.addAll(options);
        this.hosts = hosts.with(all);
        toJira = new Wire(hosts.jiraPort());
        toConfluence = new Wire(hosts.confluencePort());
        hosts.reachJiraAt(toJira.port());
    }

    /** Both products, started once for all tests that leave them running and the wires mended. */
    static synchronized Divided shared() {
        if (shared == null) {
            shared = start(Hosts.own("divided", "--plugins", HeldJira.plugin().toString()));
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** Both products, paired over the wires. */
    static Divided start(Hosts hosts) {
        return start(hosts, List.of());
    }

    /** Likewise, with further options of the Java machine. */
    static Divided start(Hosts hosts, List<String> options) {
        var divided = new Divided(hosts, options);
        divided.startJira();
        divided.startConfluence();
        divided.pair();
        return divided;
    }

    void startJira() {
        jira = hosts.startOnly("jira");
    }

    void startConfluence() {
        confluence = hosts.startOnly("confluence");
    }

    void killJira() {
        Hosts.kill(jira);
    }

    void killConfluence() {
        Hosts.kill(confluence);
    }

    Process confluenceProcess() {
        return confluence;
    }

    /** Pairs, or changes the secret; Jira is told to answer over the wire. */
    /** A Jira that has only just started may take longer over its first answer than these tests let it. */
    void pair() {
        Eventually.holds(() -> assertThat(tryToPair()).isEqualTo(200));
    }

    /** Pairs if nothing is in the way; tells how Confluence answered. */
    int tryToPair() {
        toJira.rewrite(this::overhear);
        return hosts.confluence()
                .post("admin", "/rest/aftermath/1.0/pairing", Map.of())
                .status();
    }

    private Wire.Message overhear(Wire.Message message) {
        if (!message.path().endsWith("/pairing")) {
            return message;
        }
        offer = message.text();
        return message.with(offer.replace(":" + hosts.confluencePort(), ":" + toConfluence.port())
                .getBytes(StandardCharsets.UTF_8));
    }

    /** The secret as it went over the wire. */
    String secret() {
        return offered().path("secret").asText();
    }

    String peer() {
        return offered().path("peer").asText();
    }

    private JsonNode offered() {
        try {
            return Site.JSON.readTree(offer);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets everything pass and waits until nothing waits any more. */
    void settle() {
        toJira.mend();
        toConfluence.mend();
        for (var site : List.of(hosts.confluence(), hosts.jira())) {
            var waiting = Integer.MAX_VALUE;
            while (waiting > 0) {
                var before = waiting;
                waiting = Eventually.value(() -> {
                    var now = peers(site).path("backlog").asInt();
                    assertThat(now).isLessThan(before);
                    return now;
                });
            }
        }
    }

    /** How Confluence sees Jira. */
    JsonNode jiraSeenFromConfluence() {
        return peers(hosts.confluence()).at("/peers/0");
    }

    /** How Jira sees Confluence. */
    JsonNode confluenceSeenFromJira() {
        return peers(hosts.jira()).at("/peers/0");
    }

    static JsonNode peers(Site site) {
        var answer = site.get("admin", "/rest/aftermath/1.0/peers");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** All issues that the JQL finds, as the user {@code sre} sees them. */
    List<JsonNode> issues(String jql) {
        var all = new ArrayList<JsonNode>();
        for (var total = 1; all.size() < total; ) {
            var page = hosts.jira()
                    .get(
                            "sre",
                            "/rest/api/2/search?maxResults=200&startAt=" + all.size() + "&jql="
                                    + URLEncoder.encode(jql, StandardCharsets.UTF_8));
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            total = page.json().path("total").asInt();
            page.json().path("issues").forEach(all::add);
        }
        return all;
    }

    /** Waits until the follow-up has a ticket; tells its key. */
    static String key(Incident incident, FollowUpMacro promise) {
        return Eventually.value(() -> {
            var key = incident.followUp(promise).at("/ticket/key").asText();
            assertThat(key).as(incident.followUp(promise).toString()).isNotEmpty();
            return key;
        });
    }

    /** Moves the issue to a status, as the user {@code engineer}. */
    void move(String key, String status) {
        var path = "/rest/api/2/issue/" + key + "/transitions";
        var transitions = hosts.jira().get("engineer", path).json().path("transitions");
        for (var transition : transitions) {
            if (transition.at("/to/name").asText().equals(status)) {
                var answer = hosts.jira()
                        .post(
                                "engineer",
                                path,
                                Map.of(
                                        "transition",
                                        Map.of("id", transition.path("id").asText())));
                assertThat(answer.status()).as(answer.text()).isEqualTo(204);
                return;
            }
        }
        throw new AssertionError("No way to " + status + ": " + transitions);
    }

    @Override
    public void close() {
        hosts.close();
        toJira.close();
        toConfluence.close();
    }
}
