package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Test;

/** The message to people outside by a script: what it may do when, and what it is told otherwise. */
public class MessageThroughRestTest {

    private static final String AT = "2026-11-20T10:00Z";
    private static final String URL = "https://status.example.com/1";

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void refusesEveryStepThatIsTooEarlyInBothLanguages() {
        var incident = incident("Too early to tell");

        assertThat(messages(incident.approve("sre")))
                .containsExactly(
                        "The message is approved in the review: move the postmortem to review first.",
                        "Write at least the summary of the message.");
        assertThat(messages(incident.approve("engineer"))).contains("告知はレビューで承認します。先にレビュー中にしてください。");
        incident.tell("sre", Map.of("summary", "Cards were refused."));
        incident.move("sre", Map.of("to", "IN_REVIEW"));
        assertThat(incident.approve("manager").status()).isEqualTo(200);
        assertThat(messages(incident.post("support", AT, URL)))
                .containsExactly("The message goes out after the review: mark the postmortem as reviewed first.");
        assertThat(messages(incident.post("engineer", AT, URL)))
                .containsExactly("告知はレビューのあとに出します。先にレビュー済みにしてください。", "告知を出したと記録できるのは、グループ support のメンバーだけです。");
    }

    @Test
    public void goesFromADraftToItsPostingAndTheTrailKnowsWho() {
        var incident = incident("From the first word to the posting");
        incident.tell("sre", Map.of("audience", "All shops", "summary", "Cards were refused.", "owner", "support"));
        incident.move("sre", Map.of("to", "IN_REVIEW"));
        incident.approve("manager");
        incident.move("sre", Map.of("to", "REVIEWED"));

        var posted = incident.post("support", AT, URL);

        assertThat(posted.status()).as(posted.text()).isEqualTo(200);
        assertThat(posted.json().path("state").asText()).isEqualTo("posted");
        assertThat(posted.json().at("/approved/by").asText()).isEqualTo("manager");
        assertThat(incident.move("support", Map.of("to", "CLOSED")).status()).isEqualTo(200);
        var history = confluence.get("sre", "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/history");
        assertThat(history.json().path("history").findValuesAsText("field"))
                .contains("message.summary", "message.state");
        assertThat(history.text()).contains("posted 2026-11-20T10:00:00Z https://status.example.com/1");
    }

    @Test
    public void takesTheApprovalBackWhenTheWordsChangeAndHoldsTheReviewUp() {
        var incident = incident("Changed after the approval");
        incident.tell("sre", Map.of("summary", "Cards were refused."));
        incident.move("sre", Map.of("to", "IN_REVIEW"));
        incident.approve("manager");

        incident.tell("engineer", Map.of("summary", "Some cards were refused."));

        assertThat(incident.message("sre").path("state").asText()).isEqualTo("draft");
        assertThat(incident.move("sre", Map.of("to", "REVIEWED"))
                        .json()
                        .at("/reasons/0/link")
                        .asText())
                .isEqualTo("#pm-customer-message");
    }

    @Test
    public void countsTheSupportSheetFromItsOwnPointsAndTheFacts() {
        var incident = incident("What support can say");

        assertThat(incident.message("sre").at("/sheet/done").asInt()).isEqualTo(2);
        incident.tell("support", Map.of("whom", "Shops", "symptom", "Payments fail", "workaround", "Pay by transfer"));
        incident.change("sre", Map.of("affected", 1200, "affectedUnit", "shops"));

        var sheet = incident.message("sre").path("sheet");
        assertThat(sheet.path("done").asInt()).isEqualTo(6);
        assertThat(sheet.path("total").asInt()).isEqualTo(7);
        assertThat(sheet.path("open").toString()).isEqualTo("[\"next-news\"]");
    }

    @Test
    public void refusesWhatItDoesNotKnowAndWhatIsTooLong() {
        var incident = incident("Bad input");
        var path = "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/message";

        var unknown = confluence.put("sre", path, Map.of("version", 0, "sumary", "x"));
        var tooLong = confluence.put("engineer", path, Map.of("version", 0, "audience", "字".repeat(256)));
        var stale = confluence.put("sre", path, Map.of("version", 7, "audience", "x"));

        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text()).contains("“sumary”");
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.text()).contains("255 文字以内にしてください。").contains("\"field\":\"audience\"");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().at("/current/version").asInt()).isZero();
        assertThat(confluence.put("outsider", path, Map.of("version", 0)).status())
                .isEqualTo(404);
        assertThat(confluence.get("outsider", path).status()).isEqualTo(404);
        assertThat(confluence.get(null, path).status()).isEqualTo(401);
    }

    @Test
    public void findsEarlierMessagesOnlyForThoseWhoSeeThePage() {
        var incident = incident("To be found again", Map.of("services", "ledger"));
        incident.tell("sre", Map.of("summary", "The ledger was late."));
        incident.move("sre", Map.of("to", "IN_REVIEW"));
        incident.approve("manager");

        assertThat(past("sre", "Ledger", "NONE")).containsExactly("The ledger was late.");
        assertThat(past("sre", "ledger", "SEV-1")).isEmpty();
        assertThat(past("outsider", "ledger", "")).isEmpty();
    }

    private List<String> past(String user, String service, String severity) {
        return confluence
                .get(user, "/rest/aftermath/1.0/messages?service=" + service + "&severity=" + severity)
                .json()
                .path("messages")
                .findValuesAsText("summary");
    }

    private Incident incident(String title) {
        return incident(title, Map.of());
    }

    /** One that nothing but its message holds up. */
    private Incident incident(String title, Map<String, Object> more) {
        var facts = new java.util.HashMap<String, Object>(
                Map.of("kind", "near_miss", "severity", "NONE", "externalMessage", "yes"));
        facts.putAll(more);
        return Incident.create(confluence, "sre", title, Incident.facts(facts));
    }

    private static List<String> messages(Site.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        return answer.json().path("reasons").findValuesAsText("message");
    }
}
