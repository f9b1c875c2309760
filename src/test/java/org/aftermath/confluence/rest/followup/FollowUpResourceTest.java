package org.aftermath.confluence.rest.followup;

import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aftermath.confluence.rest.RestFixture;
import org.aftermath.core.facts.Status;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.Conflict;
import org.aftermath.host.rest.ErrorList;
import org.junit.Before;
import org.junit.Test;

public class FollowUpResourceTest {

    private final RestFixture fixture = new RestFixture();

    @Before
    public void aPageWithOneProposal() {
        fixture.bodies.put(42, "<p>before</p>" + macro("a", "Fail over", "P1", "") + "<p>after</p>");
    }

    @Test
    public void addsAProposalToThePage() {
        var answer = add("""
                {"text": "Alert on refused cards", "urgency": "P0", "owner": "engineer", "due": "2026-11-30",
                 "factor": "nobody looked", "alternative": "a dashboard", "constraint": "no new tool"}""");

        assertThat(answer.getStatus()).isEqualTo(201);
        var added = (FollowUpPayload) answer.getEntity();
        assertThat(added.uid()).isEqualTo("42-new");
        assertThat(added.state()).isEqualTo("proposed");
        assertThat(added.owner()).isEqualTo("engineer");
        assertThat(added.details().factor()).isEqualTo("nobody looked");
        assertThat(fixture.bodies.storage(42)).startsWith("<p>before</p>").endsWith("<p>after</p>");
        assertThat(fixture.bodies.comments())
                .containsExactly(Message.of("aftermath.page.comment.added", "Alert on refused cards"));
    }

    @Test
    public void asksForWhatAFollowUpCannotDoWithout() {
        assertThat(fields(add("{}"))).containsExactly("text");
        assertThat(fields(add("{\"text\": \"x\", \"term\": \"long\"}"))).containsExactly("sponsor");
        assertThat(fields(add("{\"text\": \"x\", \"owner\": \"nobody\"}"))).containsExactly("owner");
        assertThat(fields(add("{\"text\": \"x\", \"due\": \"soon\", \"urgency\": \"P9\"}")))
                .containsExactlyInAnyOrder("due", "urgency");
        assertThat(fixture.bodies.comments()).isEmpty();
    }

    @Test
    public void refusesWhatItDoesNotUnderstandByName() {
        assertThat(fields(add("{\"text\": \"x\", \"colour\": \"red\"}"))).containsExactly("colour");
        assertThat(fields(add("{\"text\": 1}"))).containsExactly("text");
        assertThat(fields(decide("{\"state\": \"committed\", \"text\": \"x\"}")))
                .containsExactly("text");
        assertThat(fields(decide("{\"state\": \"soon\"}"))).containsExactly("state");
        assertThat(fields(decide("{\"state\": \"wontdo\", \"reason\": \"x\", \"dissent\": [{\"name\": 1}]}")))
                .containsExactly("dissent");
        assertThat(add("[]").getStatus()).isEqualTo(400);
    }

    @Test
    public void promisesWhatIsNotUrgentOnlyForAReason() {
        fixture.bodies.put(42, macro("a", "Tidy", "P2", ""));

        assertThat(fields(decide("{\"state\": \"committed\"}"))).containsExactly("reason");
        var decided = payload(decide("{\"state\": \"committed\", \"reason\": \"the auditors ask for it\"}"));

        assertThat(decided.details().ticketReason()).isEqualTo("the auditors ask for it");
        assertThat(decided.reason()).isNull();
        assertThat(decided.details().commitment()).isEqualTo("committed");
    }

    @Test
    public void dropsForAReasonWithARiskOwnerForEachDissent() {
        assertThat(fields(decide("{\"state\": \"wontdo\"}"))).containsExactly("reason");
        assertThat(fields(decide("""
                {"state": "wontdo", "reason": "cost > risk", "dissent": [{"who": "support"}]}"""))).containsExactly("dissent");

        var decided = payload(decide("""
                {"state": "wontdo", "reason": "cost > risk", "agreedBy": ["sre", "engineer"], "revisit": "2027-01-11",
                 "dissent": [{"who": "support", "riskOwner": "manager"}],
                 "client": true, "risk": "an hour a year", "cost": "three months"}"""));

        assertThat(decided.state()).isEqualTo("wontdo");
        assertThat(decided.reason()).isEqualTo("cost > risk");
        assertThat(decided.details().agreedBy()).containsExactly("sre", "engineer");
        assertThat(decided.details().dissent())
                .containsExactly(new FollowUpDetails.DissentPayload("support", "manager"));
        assertThat(decided.details().client()).isTrue();
        assertThat(decided.problem()).isNull();
        assertThat(fixture.bodies.comments()).containsExactly(Message.of("aftermath.page.comment.wontdo", "Fail over"));
    }

    @Test
    public void asksForRiskAndCostWhereTheClientAgreed() {
        assertThat(fields(decide("{\"state\": \"wontdo\", \"reason\": \"x\", \"client\": true}")))
                .containsExactly("risk", "cost");
    }

    @Test
    public void forgetsADecisionThatIsTakenBack() {
        decide("{\"state\": \"wontdo\", \"reason\": \"x\", \"agreedBy\": [\"sre\"], \"risk\": \"r\"}");

        var decided = payload(decide("{\"state\": \"committed\"}"));

        assertThat(decided.reason()).isNull();
        assertThat(decided.details().agreedBy()).isEmpty();
        assertThat(decided.details().risk()).isEmpty();
    }

    @Test
    public void leavesItToATicketToSayThatItIsDone() {
        fixture.tickets.keep(aTicket().build());

        var answer = decide("{\"state\": \"done\"}");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(((Conflict) answer.getEntity()).reasons().get(0).message()).contains("OPS-1");
    }

    @Test
    public void takesAWordForItWhereNoTicketTells() {
        assertThat(payload(decide("{\"state\": \"done\"}")).state()).isEqualTo("done");
    }

    @Test
    public void goesOnAfterThePostmortemIsClosed() {
        fixture.postmortems.update(fixture.postmortems.ofPage(42).orElseThrow().at(Status.CLOSED));

        assertThat(decide("{\"state\": \"wontdo\", \"reason\": \"x\"}").getStatus())
                .isEqualTo(200);
        assertThat(add("{\"text\": \"One more\"}").getStatus()).isEqualTo(201);
    }

    @Test
    public void changesOnlyWhatIsNamed() {
        var changed = payload(change("{\"revision\": \"" + revision() + "\", \"text\": \"Fail over by itself\"}"));

        assertThat(changed.text()).isEqualTo("Fail over by itself");
        assertThat(fixture.bodies.storage(42))
                .isEqualTo("<p>before</p>" + macro("a", "Fail over by itself", "P1", "") + "<p>after</p>");
    }

    @Test
    public void keepsWhatOthersSavedElsewhereOnThePageMeanwhile() {
        var theirs = "<p>their text</p>" + macro("b", "theirs", "P0", "") + macro("a", "Fail over", "P1", "");
        var revision = revision();
        fixture.bodies.meanwhile(() -> fixture.bodies.put(42, theirs));

        assertThat(change("{\"revision\": \"" + revision + "\", \"text\": \"mine\"}")
                        .getStatus())
                .isEqualTo(200);

        assertThat(fixture.bodies.storage(42)).isEqualTo(theirs.replace("Fail over", "mine"));
    }

    @Test
    public void tellsTheSecondOfTwoWhoChangeTheSame() {
        var revision = revision();
        fixture.bodies.meanwhile(() -> fixture.bodies.put(42, macro("a", "theirs", "P1", "")));

        var answer = change("{\"revision\": \"" + revision + "\", \"text\": \"mine\"}");

        assertThat(answer.getStatus()).isEqualTo(409);
        var overtaken = (FollowUpDesk.Overtaken) answer.getEntity();
        assertThat(overtaken.current().text()).isEqualTo("theirs");
        assertThat(fixture.bodies.storage(42)).isEqualTo(macro("a", "theirs", "P1", ""));
        assertThat(change("{\"revision\": \"" + overtaken.current().revision() + "\", \"text\": \"mine\"}")
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    public void changesNothingWithoutARevision() {
        assertThat(fields(change("{\"text\": \"mine\"}"))).containsExactly("revision");
    }

    @Test
    public void letsOldGapsBe() {
        fixture.bodies.put(42, macro("a", "x", "P1", "<ac:parameter ac:name=\"owner\">gone</ac:parameter>"));

        assertThat(change("{\"revision\": \"" + revision() + "\", \"text\": \"y\"}")
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    public void answersAlikeToWhatIsUnknownAndWhatIsHidden() {
        assertThat(fixture.followUp().change("42-z", "{\"revision\": \"x\"}").getStatus())
                .isEqualTo(404);
        assertThat(fixture.followUp().change("nonsense", "{}").getStatus()).isEqualTo(404);
        fixture.pages.hide(42);
        assertThat(decide("{\"state\": \"done\"}").getStatus()).isEqualTo(404);
    }

    @Test
    public void refusesReadersOfAPage() {
        fixture.pages.lock(42);

        assertThat(add("{\"text\": \"x\"}").getStatus()).isEqualTo(403);
        assertThat(decide("{\"state\": \"done\"}").getStatus()).isEqualTo(403);
    }

    @Test
    public void leavesOutWhatNoTextMayHold() {
        var added = payload(add("{\"text\": \"a\\u0000b\\u0007 \\ud83d \\ud83d\\udd25 c\"}"));

        assertThat(added.text()).isEqualTo("ab  🔥 c");
    }

    private String revision() {
        var wrong = change("{\"revision\": \"none\"}");
        return ((FollowUpDesk.Overtaken) wrong.getEntity()).current().revision();
    }

    private Response add(String body) {
        return fixture.followUps().add("42", body);
    }

    private Response change(String body) {
        return fixture.followUp().change("42-a", body);
    }

    private Response decide(String body) {
        return fixture.followUp().decide("42-a", body);
    }

    private static FollowUpPayload payload(Response answer) {
        return (FollowUpPayload) answer.getEntity();
    }

    private static List<String> fields(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(400);
        return ((ErrorList) answer.getEntity())
                .errors().stream().map(ErrorList.Entry::field).toList();
    }

    private static String macro(String id, String text, String urgency, String more) {
        return "<ac:structured-macro ac:name=\"postmortem-follow-up\" ac:macro-id=\"" + id + "\">"
                + "<ac:parameter ac:name=\"urgency\">" + urgency + "</ac:parameter>" + more
                + "<ac:plain-text-body><![CDATA[" + text + "]]></ac:plain-text-body></ac:structured-macro>";
    }
}
