package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * Every step that is refused answers 409 with its reasons, in English to one person and in Japanese to another, and every
 * link of a reason leads to a place that the page has.
 */
public class RefusalsThroughRestTest {

    private static final List<String> SECTIONS = List.of(
            "summary",
            "user-experience",
            "impact",
            "timeline",
            "model",
            "factors",
            "went",
            "response",
            "learnings",
            "data");

    private final Site confluence = Hosts.shared().confluence();
    private final Map<String, String> english = new TreeMap<>();
    private final Map<String, String> japanese = new TreeMap<>();

    @Test
    public void tellsEveryReasonInBothLanguages() {
        beforeReview();
        outOfReview();
        closing();

        assertThat(english.keySet()).isEqualTo(japanese.keySet()).containsAll(expected());
        english.forEach((key, message) -> {
            assertThat(message).as(key).isNotBlank().doesNotContain("aftermath.", "{0}");
            assertThat(japanese.get(key)).as(key).isNotEqualTo(message).matches("(?s).*\\p{IsHiragana}.*");
        });
    }

    @Test
    public void answersEveryStepWithYesOrWithReasons() {
        for (var from : List.of("DRAFT", "IN_REVIEW", "REVIEWED", "CLOSED")) {
            for (var to : List.of("DRAFT", "IN_REVIEW", "REVIEWED", "CLOSED")) {
                for (var external : List.of("yes", "no")) {
                    var incident = nearMiss(from + " to " + to + " " + external, external);
                    bring(incident, from, external);
                    var answer = incident.move("sre", Map.of("to", to));

                    assertThat(answer.status()).as(incident.title()).isIn(200, 409);
                    assertThat(answer.status() == 200
                                    || !answer.json().path("reasons").isEmpty())
                            .as(incident.title() + " " + answer.text())
                            .isTrue();
                }
            }
        }
    }

    private void beforeReview() {
        var bare = Incident.create(
                confluence, "sre", "Refused bare", Incident.facts(Map.of("owner", "", "externalMessage", "")));
        refused(bare, Map.of("to", "IN_REVIEW"));
        refused(bare, Map.of("to", "REVIEWED"));
        refused(bare, Map.of("to", "DRAFT"));
        var body = storage(bare);
        bare.save("sre", body.substring(0, body.indexOf("<h2")), 2);
        refused(bare, Map.of("to", "IN_REVIEW"));
    }

    private void outOfReview() {
        var incident = Incident.create(
                confluence, "sre", "Refused in review", Incident.facts(Map.of("externalMessage", "yes")));
        incident.write("sre");
        incident.append(
                "sre",
                FollowUpMacro.committed("P2", "An idea").with("state", "proposed"),
                FollowUpMacro.committed("P2", "Dropped without a word").with("state", "wontdo"),
                FollowUpMacro.committed("P2", "Dropped against a voice")
                        .with("state", "wontdo")
                        .with("reason", "cost")
                        .with("dissent", "support"));
        incident.change("sre", Map.of("review", Map.of("meetingAt", "2026-11-20T05:00:00Z")));
        assertThat(incident.move("sre", Map.of("to", "IN_REVIEW")).status()).isEqualTo(200);
        refused(incident, Map.of("to", "IN_REVIEW"));
        refused(incident, Map.of("to", "REVIEWED"));
        refused(incident, Map.of("to", "CLOSED"));
        refused(incident, Map.of("to", "DRAFT"));
        refused(incident, Map.of("to", "DRAFT", "reason", "x".repeat(2001)));
        assertThat(incident.move("sre", Map.of("to", "DRAFT", "reason", "Too early"))
                        .status())
                .isEqualTo(200);
        refused(incident, Map.of("to", "DRAFT"));
    }

    private void closing() {
        var told = nearMiss("Refused to close after a message", "yes");
        bring(told, "REVIEWED", "yes");
        refused(told, Map.of("to", "REVIEWED"));
        refused(told, Map.of("to", "CLOSED"));
        var quiet = nearMiss("Refused to close without a message", "no");
        bring(quiet, "REVIEWED", "no");
        refused(quiet, Map.of("to", "CLOSED"));
        bring(quiet, "CLOSED", "no");
        refused(quiet, Map.of("to", "CLOSED"));
        askingStaff(() -> {
            refused(told, Map.of("to", "CLOSED"));
            refused(told, Map.of("to", "CLOSED", "postedAt", "2099-01-01T00:00Z"));
        });
    }

    private static List<String> expected() {
        var sections = SECTIONS.stream().flatMap(code -> Stream.of("section." + code, "section.gone." + code));
        var others = Stream.of(
                "none",
                "message",
                "owner",
                "external",
                "meeting",
                "held",
                "followups",
                "followup.proposed",
                "followup.reason",
                "followup.unsettled",
                "section.gone.follow-ups",
                "closer.owner",
                "closer.support",
                "publishFirst",
                "posted",
                "posted.future",
                "reason",
                "reason.long",
                "already.draft",
                "overtaken.draft",
                "overtaken.in-review",
                "overtaken.reviewed",
                "overtaken.closed");
        return Stream.concat(sections, others).map("aftermath.move."::concat).toList();
    }

    /** Neither of the two owns a postmortem or belongs to support. */
    private void refused(Incident incident, Map<String, Object> order) {
        var toManager = told(incident, "manager", order, english);
        assertThat(told(incident, "engineer", order, japanese)).isEqualTo(toManager);
        var view = incident.view("sre");
        toManager.values().stream().filter(link -> !link.isEmpty()).forEach(link -> assertThat(view)
                .as(incident.title())
                .containsPattern("id=\"[^\"]*" + link.substring(1) + "\""));
    }

    /** Key and link of every reason. */
    private static Map<String, String> told(
            Incident incident, String user, Map<String, Object> order, Map<String, String> messages) {
        var answer = incident.move(user, order);
        assertThat(answer.status()).as(incident.title() + order + answer.text()).isEqualTo(409);
        var links = new HashMap<String, String>();
        for (var reason : answer.json().path("reasons")) {
            messages.putIfAbsent(key(reason), reason.path("message").asText());
            links.put(key(reason), reason.path("link").asText());
        }
        assertThat(links).isNotEmpty();
        return links;
    }

    private Incident nearMiss(String title, String external) {
        return Incident.create(
                confluence,
                "sre",
                title,
                Incident.facts(Map.of("kind", "near_miss", "severity", "NONE", "externalMessage", external)));
    }

    private static void bring(Incident incident, String status, String external) {
        var way = List.of("IN_REVIEW", "REVIEWED", "CLOSED");
        var at = way.indexOf(incident.record("sre").path("status").asText());
        if (external.equals("yes")) {
            incident.tell("sre", Map.of("summary", "Cards were refused for ninety minutes."));
        }
        for (var next : way.subList(at + 1, Math.max(at, way.indexOf(status)) + 1)) {
            var answer = next.equals("CLOSED") && external.equals("yes")
                    ? incident.move("support", Map.of("to", next, "postedAt", "2026-11-20T10:00Z"))
                    : incident.move("sre", Map.of("to", next));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            if (next.equals("IN_REVIEW") && external.equals("yes")) {
                assertThat(incident.approve("manager").status()).isEqualTo(200);
            }
        }
    }

    /** While everybody belongs to the group that closes. */
    private void askingStaff(Runnable work) {
        setSupport("staff");
        try {
            work.run();
        } finally {
            setSupport("support");
        }
    }

    private void setSupport(String group) {
        var path = "/rest/aftermath/1.0/settings/space/INC";
        var version = confluence.get("admin", path).json().path("version").asInt();
        var answer = confluence.put("admin", path, Map.of("version", version, "set", Map.of("support.group", group)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private String storage(Incident incident) {
        return confluence
                .get("sre", "/rest/api/content/" + incident.pageId() + "?expand=body.storage")
                .json()
                .at("/body/storage/value")
                .asText();
    }

    private static String key(JsonNode reason) {
        return reason.path("key").asText();
    }
}
