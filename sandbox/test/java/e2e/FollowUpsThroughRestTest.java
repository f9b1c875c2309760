package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.Test;

/** Follow-ups added, changed and decided by scripts, many at once, on pages of any status. */
public class FollowUpsThroughRestTest {

    private final Hosts hosts = Hosts.shared();
    private final Site confluence = hosts.confluence();

    @Test
    public void nothingIsLostWhenManyAddAtOnce() {
        var incident = incident("Many hands");
        var before = version(incident);
        var people = Executors.newFixedThreadPool(6);
        try {
            var answers = IntStream.range(0, 12)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> add(incident, "Idea " + number), people))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(answers).extracting(Site.Answer::status).containsOnly(201);
        } finally {
            people.shutdownNow();
        }
        assertThat(incident.followUps().findValuesAsText("text"))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 12)
                        .mapToObj(number -> "Idea " + number)
                        .toList());
        assertThat(version(incident)).isEqualTo(before + 12);
    }

    @Test
    public void aDecisionWithDissentIsOnThePageForEverybody() {
        var incident = incident("Dropped by script");
        var uid = add(incident, "Second provider").json().path("uid").asText();

        var refused = decide(
                "engineer",
                uid,
                Map.of("state", "wontdo", "reason", "cost", "dissent", List.of(Map.of("who", "support"))));
        var dropped = decide(
                "engineer",
                uid,
                Map.of(
                        "state",
                        "wontdo",
                        "reason",
                        "cost > risk",
                        "agreedBy",
                        List.of("sre", "manager"),
                        "dissent",
                        List.of(Map.of("who", "support", "riskOwner", "manager"))));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("dissent");
        assertThat(refused.text()).contains("リスクの責任者を指定してください");
        assertThat(dropped.status()).as(dropped.text()).isEqualTo(200);
        assertThat(incident.view("sre")).contains("Sofia Park dissents → risk owner Max Maier");
    }

    @Test
    public void readersAndStrangersChangeNothing() {
        var incident = incident("Not theirs");
        var uid = add(incident, "Mine").json().path("uid").asText();
        var before = version(incident);

        assertThat(decide("outsider", uid, Map.of("state", "wontdo", "reason", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(decide("sre", incident.pageId() + "-none", Map.of("state", "done"))
                        .status())
                .isEqualTo(404);

        assertThat(version(incident)).isEqualTo(before);
    }

    private Incident incident(String title) {
        return Incident.create(confluence, "sre", title, Incident.facts());
    }

    private Site.Answer add(Incident incident, String text) {
        return confluence.post(
                "sre",
                "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/follow-ups",
                Map.of("text", text, "urgency", "P2"));
    }

    private Site.Answer decide(String account, String uid, Map<String, Object> decision) {
        return confluence.post(account, "/rest/aftermath/1.0/follow-ups/" + uid + "/decision", decision);
    }

    private int version(Incident incident) {
        return confluence
                .get("sre", "/rest/api/content/" + incident.pageId() + "?expand=version")
                .json()
                .at("/version/number")
                .asInt();
    }
}
