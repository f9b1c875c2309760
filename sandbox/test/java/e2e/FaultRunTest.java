package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import e2e.Wire.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Test;

/**
 * Five hundred promises while the wires break at random and the products are killed: in the end there is one issue for
 * each, and both sides tell the same of it. Another seed: {@code -De2e.seed=…}.
 */
public class FaultRunTest {

    private static final long SEED = Long.getLong("e2e.seed", 20261121L);
    private static final int LARGE = 200;
    private static final int SMALL = 50;
    private static final int SMALL_PAGES = 6;
    private static final Pattern TRACE = Pattern.compile("#follow-up-(\\d+-[A-Za-z0-9-]+)");
    /** How often each fault happens, of a thousand messages; those that take long are rare. */
    private static final Map<Fault, Integer> FAULTS = new LinkedHashMap<>(Map.of(
            Fault.DROPPED,
            40,
            Fault.RESET,
            40,
            Fault.HALF,
            15,
            Fault.DOUBLED,
            40,
            Fault.FAILING,
            15,
            Fault.BUSY,
            4,
            Fault.SILENT,
            4,
            Fault.HANGING,
            4));

    private final Divided divided = Divided.shared();
    private final Random random = new Random(SEED);
    private final Map<String, Integer> faults = new ConcurrentHashMap<>();
    private final Map<Incident, List<FollowUpMacro>> promised = new LinkedHashMap<>();

    @After
    public void settle() {
        divided.settle();
    }

    @Test
    public void endsWithOneIssueForEachPromiseAndEqualProgressOnBothSides() {
        divided.toJira.faults(this::fault);
        divided.toConfluence.faults(this::fault);
        promise(LARGE);
        IntStream.range(0, SMALL_PAGES).forEach(page -> promise(SMALL));
        var total = LARGE + SMALL_PAGES * SMALL;

        divided.killJira();
        count("killed Jira");
        divided.startJira();
        await(() -> total - backlog(divided.hosts.confluence()), total / 3);
        divided.killConfluence();
        count("killed Confluence");
        divided.startConfluence();
        await(() -> total - backlog(divided.hosts.confluence()), 2 * total / 3);
        divided.killJira();
        count("killed Jira");
        divided.startJira();
        await(() -> total - backlog(divided.hosts.confluence()), total);

        var issues = issuesByUid();
        editAll(issues);
        divided.killJira();
        count("killed Jira");
        divided.startJira();
        await(() -> total - backlog(divided.hosts.jira()), total / 2);

        divided.toJira.mend();
        divided.toConfluence.mend();
        divided.settle();
        await(this::equalHere, total);
        tell(total);
    }

    private void promise(int many) {
        var incident =
                Incident.create(divided.hosts.confluence(), "sre", "Fault run " + promised.size(), Incident.facts());
        var promises = new ArrayList<FollowUpMacro>();
        for (var i = 0; i < many; i++) {
            promises.add(FollowUpMacro.committed(i % 2 == 0 ? "P0" : "P1", "Fault run " + promised.size() + "." + i));
        }
        var all = new ArrayList<Object>(promises);
        all.add(FollowUpMacro.committed("P2", "Fault run without ticket"));
        all.add(FollowUpMacro.committed("P0", "Fault run idea").with("state", "proposed"));
        incident.append("sre", all.toArray());
        promised.put(incident, promises);
    }

    private synchronized Fault fault(Wire.Message message) {
        var drawn = random.nextInt(1000);
        for (var each : FAULTS.entrySet()) {
            drawn -= each.getValue();
            if (drawn < 0) {
                count(each.getKey().name().toLowerCase(java.util.Locale.ROOT));
                return each.getKey();
            }
        }
        return Fault.NONE;
    }

    private void count(String what) {
        faults.merge(what, 1, Integer::sum);
    }

    /** Closes every second issue and begins the others, as fast as four people can. */
    private void editAll(Map<String, List<JsonNode>> issues) {
        var keys = issues.values().stream()
                .map(all -> all.get(0).path("key").asText())
                .sorted()
                .toList();
        IntStream.range(0, keys.size())
                .parallel()
                .forEach(i -> divided.move(keys.get(i), i % 2 == 0 ? "Done" : "In Progress"));
        count("edited " + keys.size() + " issues at once");
    }

    private Map<String, List<JsonNode>> issuesByUid() {
        var byUid = new HashMap<String, List<JsonNode>>();
        for (var issue : divided.issues("summary ~ \"Fault run\" ORDER BY created ASC")) {
            var trace = TRACE.matcher(issue.at("/fields/description").asText());
            assertThat(trace.find()).as(issue.toString()).isTrue();
            byUid.computeIfAbsent(trace.group(1), uid -> new ArrayList<>()).add(issue);
        }
        return byUid;
    }

    private Map<String, JsonNode> ticketsByUid() {
        var byUid = new HashMap<String, JsonNode>();
        for (var incident : promised.keySet()) {
            for (var followUp : incident.followUps().path("followUps")) {
                if (followUp.has("ticket")) {
                    byUid.put(followUp.path("uid").asText(), followUp.path("ticket"));
                }
            }
        }
        return byUid;
    }

    private static int backlog(Site site) {
        return Divided.peers(site).path("backlog").asInt();
    }

    /** How many tickets look the same on the page and in Jira. */
    private int equalHere() {
        var issues = issuesByUid();
        return (int) ticketsByUid().entrySet().stream()
                .filter(entry -> isEqual(entry.getValue(), issues.getOrDefault(entry.getKey(), List.of())))
                .count();
    }

    private static boolean isEqual(JsonNode ticket, List<JsonNode> issues) {
        return issues.size() == 1
                && ticket.path("key").equals(issues.get(0).path("key"))
                && ticket.path("status").equals(issues.get(0).at("/fields/status/name"));
    }

    /** Waits as long as it gets on. */
    private static void await(java.util.function.IntSupplier progress, int enough) {
        for (var now = progress.getAsInt(); now < enough; now = progress.getAsInt()) {
            var before = now;
            Eventually.holds(() -> assertThat(progress.getAsInt()).isGreaterThan(before));
        }
    }

    private void tell(int total) {
        var issues = issuesByUid();
        var expected = promised.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(promise -> entry.getKey().pageId() + "-" + promise.id()))
                .toList();
        System.out.printf(
                "Fault run: seed %d, faults %s, %d promises, %d issues, %d equal on both sides%n",
                SEED,
                new TreeMap<>(faults),
                total,
                issues.values().stream().mapToInt(List::size).sum(),
                equalHere());
        assertThat(issues.keySet()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(issues.values()).allSatisfy(found -> assertThat(found).hasSize(1));
        assertThat(equalHere()).isEqualTo(total);
    }
}
