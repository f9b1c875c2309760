package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.Test;

/** The way from draft to closed by a script: what it is told, what it is refused, and by whom it is overtaken. */
public class LifecycleThroughRestTest {

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void namesEveryEmptySectionWithItsPlaceInBothLanguages() {
        var incident = Incident.create(confluence, "sre", "Nothing written yet", Incident.facts());

        var english = incident.move("sre", Map.of("to", "IN_REVIEW"));
        var japanese = incident.move("engineer", Map.of("to", "IN_REVIEW"));

        assertThat(english.status()).isEqualTo(409);
        assertThat(english.json().path("reasons").findValuesAsText("link"))
                .contains("#pm-facts", "#pm-summary", "#pm-timeline", "#pm-learnings", "#pm-follow-ups");
        assertThat(english.json().path("reasons").findValuesAsText("message"))
                .contains("The section “Summary” is empty.", "Set the date of the review meeting: edit the facts.");
        assertThat(japanese.json().path("reasons").findValuesAsText("message")).contains("「概要」の節が空欄です。");
    }

    @Test
    public void countsWhatIsWritten() {
        var incident = Incident.create(confluence, "sre", "Written bit by bit", Incident.facts());

        assertThat(incident.record("sre").at("/completeness/done").asInt()).isZero();
        assertThat(incident.record("sre").at("/completeness/total").asInt()).isEqualTo(11);
        incident.write("sre");
        assertThat(incident.record("sre").at("/completeness/done").asInt()).isEqualTo(11);
    }

    @Test
    public void tellsByWhenTheMeetingIsDueAndWhichDaysDoNotCount() {
        var incident = Incident.create(confluence, "sre", "Due after a weekend", Incident.facts());

        var record = incident.record("sre");

        assertThat(record.at("/clocks/meetingDue").asText()).isEqualTo("2026-11-23");
        assertThat(record.at("/clocks/skipped").findValuesAsText("day")).containsExactly("2026-11-21", "2026-11-22");
        assertThat(record.at("/next/key").asText()).isEqualTo("aftermath.next.plan");
        assertThat(record.at("/next/who").asText()).isEqualTo("sre");
        assertThat(record.at("/next/by").asText()).isEqualTo("2026-11-23");
    }

    @Test
    public void takesASevereIncidentThroughItsMeetingToTheEnd() {
        var incident = Incident.create(confluence, "sre", "From the first fact to the end", Incident.facts());
        var idea = FollowUpMacro.committed("P2", "Decide on a second gateway").with("state", "proposed");
        incident.write("sre");
        incident.append("sre", idea);
        assertThat(reason(incident.move("sre", Map.of("to", "IN_REVIEW")))).isEqualTo("aftermath.move.meeting");
        incident.change("sre", Map.of("review", Map.of("meetingAt", "2026-11-20T05:00:00Z")));
        assertThat(incident.move("sre", Map.of("to", "IN_REVIEW")).status()).isEqualTo(200);

        var early = incident.move("sre", Map.of("to", "REVIEWED"));
        assertThat(early.json().path("reasons").findValuesAsText("key"))
                .containsExactly("aftermath.move.held", "aftermath.move.followup.proposed");
        assertThat(early.json().at("/reasons/1/link").asText())
                .isEqualTo("#follow-up-" + incident.pageId() + "-" + idea.id());
        incident.change("sre", Map.of("review", Map.of("heldAt", "2026-11-20T05:00:00Z")));
        incident.decide("sre", idea);
        assertThat(incident.move("sre", Map.of("to", "REVIEWED")).status()).isEqualTo(200);
        assertThat(reason(incident.move("manager", Map.of("to", "CLOSED")))).isEqualTo("aftermath.move.closer.owner");
        assertThat(incident.move("sre", Map.of("to", "CLOSED")).status()).isEqualTo(200);
    }

    @Test
    public void letsANearMissOfAVendorStraightThrough() {
        var incident = Incident.create(
                confluence,
                "sre",
                "A vendor stumbled",
                Incident.facts(Map.of("kind", "vendor", "severity", "NONE", "variant", "light")));

        assertThat(incident.record("sre").at("/required/level").asText()).isEqualTo("harmless");
        assertThat(move(incident, "IN_REVIEW").at("/warnings")).isNotEmpty();
        assertThat(incident.move("sre", Map.of("to", "IN_REVIEW")).status()).isEqualTo(200);
        assertThat(incident.move("sre", Map.of("to", "CLOSED")).status()).isEqualTo(200);
    }

    @Test
    public void tellsTheSlowerOfTwoWhoWasFaster() {
        var incident = Incident.create(
                confluence, "sre", "Pressed at once", Incident.facts(Map.of("kind", "near_miss", "severity", "NONE")));
        var seen = incident.record("sre").path("version").asInt();

        assertThat(incident.move("sre", Map.of("to", "IN_REVIEW", "version", seen))
                        .status())
                .isEqualTo(200);
        var slower = incident.move("manager", Map.of("to", "IN_REVIEW", "version", seen));

        assertThat(slower.status()).isEqualTo(409);
        assertThat(slower.json().at("/reasons/0/key").asText()).isEqualTo("aftermath.move.overtaken.in-review");
    }

    @Test
    public void leavesClosingAfterAMessageToTheSupportGroup() {
        var incident = Incident.create(
                confluence,
                "sre",
                "Told outside",
                Incident.facts(Map.of("kind", "near_miss", "severity", "NONE", "externalMessage", "yes")));
        incident.move("sre", Map.of("to", "IN_REVIEW"));
        assertThat(incident.move("sre", Map.of("to", "CLOSED")).status()).isEqualTo(409);
        assertThat(reason(incident.move("sre", Map.of("to", "REVIEWED")))).isEqualTo("aftermath.move.message");
        incident.tell("sre", Map.of("summary", "Cards were refused for an hour."));
        incident.approve("manager");
        assertThat(incident.move("sre", Map.of("to", "REVIEWED")).status()).isEqualTo(200);
        assertThat(incident.record("sre").at("/next/group").asText()).isEqualTo("support");

        var posted = Map.<String, Object>of(
                "to", "CLOSED", "postedAt", "2026-11-20T10:00Z", "postedUrl", "https://status.example.com/1");
        assertThat(reason(incident.move("sre", posted))).isEqualTo("aftermath.move.closer.support");
        assertThat(reason(incident.move("support", Map.of("to", "CLOSED")))).isEqualTo("aftermath.move.posted");
        assertThat(incident.move("support", Map.of("to", "CLOSED", "postedUrl", "javascript:x"))
                        .status())
                .isEqualTo(400);
        assertThat(incident.move("support", posted).status()).isEqualTo(200);
        assertThat(incident.message("sre").at("/posted/url").asText()).isEqualTo("https://status.example.com/1");
        assertThat(incident.message("sre").at("/posted/by").asText()).isEqualTo("support");
    }

    private static JsonNode move(Incident incident, String to) {
        return StreamSupport.stream(incident.record("sre").path("moves").spliterator(), false)
                .filter(move -> move.path("to").asText().equals(to))
                .findFirst()
                .orElseThrow();
    }

    private static String reason(Site.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        return answer.json().at("/reasons/0/key").asText();
    }
}
