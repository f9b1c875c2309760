package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Test;

/** The plugin is disabled, enabled and exchanged for another build while people go on reading, promising and working. */
public class UpgradeUnderLoadTest {

    private static final String OURS = "org.aftermath.";
    private static final String NEWER = "99.0.0";
    private static final int PAGES = 2;
    private static final int ROUNDS = 3;
    /** Only our own bundle has so many classes. */
    private static final int MANY_CLASSES = 150;
    /** What hosts' libraries only keep as long as there is room is gone at once. */
    private static final String NO_ROOM = "-XX:SoftRefLRUPolicyMSPerMB=0";

    private final Hosts hosts = Hosts.own("upgrade")
            .with(Stream.concat(Divided.HURRY.stream(), Stream.of(NO_ROOM)).toList());
    private final Map<Incident, List<FollowUpMacro>> promised = new LinkedHashMap<>();
    private final AtomicReference<String> lastDue = new AtomicReference<>("");
    private final AtomicInteger day = new AtomicInteger();

    @After
    public void stop() {
        hosts.close();
    }

    @Test
    public void losesNothingAndDoublesNothingAndLeavesNothingBehind() {
        var remains = new Remains(hosts.start());
        var confluence = new Plugins(hosts.confluence());
        var jira = new Plugins(hosts.jira());
        for (var page = 0; page < PAGES; page++) {
            promised.put(
                    Incident.create(hosts.confluence(), "sre", "Upgraded " + page, Incident.facts()),
                    new CopyOnWriteArrayList<>());
        }
        var watched = promise(promised.keySet().iterator().next());
        var key = Divided.key(promised.keySet().iterator().next(), watched);

        var load = new Load();
        try (load) {
            promised.keySet()
                    .forEach(incident -> load.person("writer of " + incident.title(), () -> promise(incident)));
            load.person("reader", this::read);
            load.person("script", this::ask);
            load.person("engineer", () -> work(key));
            load.awaitRounds(ROUNDS);

            confluence.enabled(false);
            load.awaitRounds(ROUNDS);
            assertThat(remains.threads(OURS + "postmortem.tickets")).isEmpty();
            confluence.enabled(true);
            jira.enabled(false);
            load.awaitRounds(ROUNDS);
            assertThat(remains.threads(OURS + "postmortem.progress")).isEmpty();
            confluence.enabled(false);
            load.awaitRounds(ROUNDS);
            Eventually.holds(() -> {
                assertThat(remains.threads(OURS)).isEmpty();
                assertThat(machinery(remains)).isEmpty();
            });
            confluence.enabled(true);
            jira.enabled(true);
            load.awaitRounds(ROUNDS);

            var newer = PluginJar.built()
                    .version(NEWER)
                    .writtenTo(Path.of("target/data/newer.jar").toAbsolutePath());
            confluence.upload(newer);
            load.awaitRounds(ROUNDS);
            jira.upload(newer);
            load.awaitRounds(ROUNDS);
        }

        assertThat(load.wrong()).isEmpty();
        assertThat(confluence.version()).isEqualTo(NEWER);
        assertThat(jira.version()).isEqualTo(NEWER);
        var tickets = oneTicketEach();
        Eventually.holds(() -> assertThat(promised.keySet()
                        .iterator()
                        .next()
                        .followUp(watched)
                        .at("/ticket/due")
                        .asText())
                .isEqualTo(lastDue.get()));
        assertThat(remains.instances(OURS + "confluence."))
                .filteredOn(each -> each.contains(".PageListener="))
                .singleElement()
                .asString()
                .endsWith("=1");
        assertThat(remains.instances(OURS + "jira."))
                .filteredOn(each -> each.contains(".IssueListener="))
                .singleElement()
                .asString()
                .endsWith("=1");
        System.out.println("Upgrade under load: " + load.told() + ", " + tickets + " promises, one ticket each, "
                + remains.loaders(MANY_CLASSES) + " class loaders of ours left");
    }

    /**
     * All that does something; constants of the core, which the jar that is given away has in {@code org.aftermath}, live
     * as long as a library of the host remembers their class.
     */
    private static List<String> machinery(Remains remains) {
        return remains.instances(OURS).stream()
                .filter(each -> !each.matches("org\\.aftermath\\.(core\\..*|[A-Z].*)") && !each.contains("$$Lambda"))
                .toList();
    }

    private FollowUpMacro promise(Incident incident) {
        var promise = FollowUpMacro.committed(
                "P0", "Promise " + promised.get(incident).size());
        incident.append("sre", promise);
        promised.get(incident).add(promise);
        return promise;
    }

    /** The page, the board and the administration as somebody sees them in the browser: never an error page. */
    private void read() {
        for (var incident : promised.keySet()) {
            var page = hosts.confluence().get("support", "/pages/viewpage.action?pageId=" + incident.pageId());
            assertThat(page.status()).as(page.text()).isEqualTo(200);
        }
        var board = hosts.jira().get("engineer", "/secure/RapidBoard.jspa?rapidView=1");
        assertThat(board.status()).as(board.text()).isEqualTo(200);
    }

    /** While the plugin is away, its addresses are unknown and nothing worse. */
    private void ask() {
        for (var incident : promised.keySet()) {
            var answer = hosts.confluence().get("sre", "/rest/aftermath/1.0/postmortems/" + incident.pageId());
            assertThat(answer.status()).as(answer.text()).isIn(Set.of(200, 404));
        }
    }

    private void work(String key) {
        var due = "2027-01-" + String.format("%02d", day.getAndIncrement() % 28 + 1);
        var answer = hosts.jira().put("engineer", "/rest/api/2/issue/" + key, Map.of("fields", Map.of("duedate", due)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        lastDue.set(due);
    }

    private int oneTicketEach() {
        var keys = new ArrayList<String>();
        promised.forEach((incident, promises) -> promises.forEach(promise -> keys.add(Divided.key(incident, promise))));
        assertThat(keys).doesNotHaveDuplicates();
        var found = hosts.jira().get("sre", "/rest/api/2/search?maxResults=1&jql=labels%3Dpostmortem");
        assertThat(found.json().path("total").asInt()).isEqualTo(keys.size());
        for (var site : List.of(hosts.confluence(), hosts.jira())) {
            Eventually.holds(() ->
                    assertThat(Divided.peers(site).path("backlog").asInt()).isZero());
            assertThat(Divided.peers(site).path("deadLetters").asInt()).isZero();
        }
        return keys.size();
    }
}
