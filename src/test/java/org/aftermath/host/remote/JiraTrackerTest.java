package org.aftermath.host.remote;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request.MethodType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.outbox.Occasions;
import org.aftermath.core.outbox.TicketDraft;
import org.aftermath.core.outbox.TicketTracker.Answer;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.placing.TicketMoment;
import org.aftermath.core.placing.TicketRules;
import org.aftermath.core.text.Message;
import org.aftermath.host.pairing.Pairing;
import org.aftermath.host.pairing.Pairings;
import org.aftermath.host.pairing.SignedRequest;
import org.aftermath.host.wire.AnswersJson;
import org.aftermath.host.wire.OrderJson;
import org.aftermath.host.wire.OrdersJson;
import org.aftermath.host.wire.TicketJson;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakeJira;
import org.aftermath.support.MapSettings;
import org.aftermath.support.MovableClock;
import org.junit.Test;

public class JiraTrackerTest {

    private static final UserRef SRE = new UserRef("sre-key");
    private static final String WHOLE = TicketJson.answer(aTicket().build(), true);

    private final TicketDraft draft = new TicketDraft(
            aFollowUp().saying("“直す” 🔥 <b>").build(),
            new Occasions.Occasion(aPostmortem().withId("pm-1").build(), "postmortem"),
            Optional.of(LocalDate.of(2026, 11, 18)),
            "https://wiki.example/pages/42",
            new TicketRules(
                    TicketMoment.SAVE, 10, Map.of(Urgency.P0, "Blocker"), Map.of("OPS", Map.of("Team", "支払い"))));
    private final FakeJira jira = new FakeJira();
    private final FakeActingUser acting = new FakeActingUser();
    private final MapSettings settings = new MapSettings();
    private Optional<String> project = Optional.empty();

    public JiraTrackerTest() throws CredentialsRequiredException {}

    private Answer open() {
        return tracker().open(draft, SRE);
    }

    private JiraTracker tracker() {
        return new JiraTracker(
                new JiraLink(jira.links(), new MovableClock(), Duration.ofSeconds(10)),
                acting,
                new JiraSettings(postmortem -> project, new Pairings(settings)));
    }

    @Test
    public void putsTheOrderAsTheUser() {
        jira.answering(201, WHOLE);

        assertThat(open()).isEqualTo(new Answer.Opened(aTicket().build()));

        assertThat(acting.acted).containsExactly(SRE);
        var sent = jira.sent.get(0);
        assertThat(sent.method()).isEqualTo(MethodType.PUT);
        assertThat(sent.url()).isEqualTo("/rest/aftermath/1.0/follow-ups/42-a");
        assertThat(OrderJson.read(draft.followUp().uid(), sent.body()))
                .contains(TicketOrder.of(draft, Optional.empty()));
        assertThat(sent.body()).isASCII();
    }

    @Test
    public void signsTheOrderForThePeer() {
        var clock = new MovableClock();
        var pairing = Pairing.of("peer", "https://jira.example", "5f".repeat(32), clock.instant());
        new Pairings(settings).put(pairing);
        jira.answering(201, WHOLE);

        open();

        var sent = jira.sent.get(0);
        var headers = jira.headersSent.get(0);
        var signed = new SignedRequest(
                "PUT",
                sent.url(),
                Long.parseLong(headers.get(SignedRequest.TIME)),
                headers.get(SignedRequest.NONCE),
                sent.body().getBytes(StandardCharsets.UTF_8));
        assertThat(headers).containsAllEntriesOf(signed.headers(pairing));
    }

    @Test
    public void rehearsesWhatIsNotDue() {
        var early = new TicketDraft(
                draft.followUp(),
                draft.occasion(),
                draft.incidentDay(),
                draft.pageUrl(),
                new TicketRules(TicketMoment.REVIEWED, 10, Map.of(), Map.of()));
        jira.answering(204, "");

        assertThat(tracker().open(early, SRE)).isEqualTo(new Answer.Rehearsed());
        assertThat(jira.sent.get(0).url()).endsWith("/follow-ups/42-a/rehearsal");

        jira.answering(400, "{\"errors\":[{\"key\":\"k\",\"message\":\"Team is required.\"}]}");
        assertThat(tracker().open(early, SRE))
                .isEqualTo(new Answer.Objected(Message.of("aftermath.ticket.refused", "Team is required.")));
    }

    @Test
    public void namesTheProjectThatSettingsName() {
        project = Optional.of("OPS");
        jira.answering(200, WHOLE);

        open();

        assertThat(OrderJson.read(draft.followUp().uid(), jira.sent.get(0).body()))
                .flatMap(TicketOrder::project)
                .contains("OPS");
    }

    @Test
    public void passesOnEverythingThatJiraRefuses() {
        for (var status : new int[] {400, 403, 404, 409}) {
            jira.answering(
                    status,
                    "{\"errors\":[{\"key\":\"k\",\"message\":\"Team is required.\",\"field\":\"customfield_1\"},"
                            + "{\"key\":\"k\",\"message\":\"Nobody is called x.\"}]}");

            assertThat(open())
                    .isEqualTo(new Answer.Refused(
                            Message.of("aftermath.ticket.refused", "Team is required. Nobody is called x.")));
        }
    }

    @Test
    public void takesNothingForARefusalThatIsNotOurPlugins() {
        for (var body : new String[] {"<html>Not found</html>", "", "{}", "{\"errors\":[]}", "{\"errors\":"}) {
            jira.answering(404, body);

            assertThat(open()).isInstanceOf(Answer.Unreachable.class);
        }
    }

    @Test
    public void waitsForAJiraThatIsBusyOrBroken() {
        for (var status : new int[] {429, 500, 502, 503, 302}) {
            jira.answering(status, "{\"errors\":[{\"key\":\"k\",\"message\":\"no\"}]}")
                    .with("Retry-After", "7");

            assertThat(open()).isEqualTo(waiting(Optional.of(Duration.ofSeconds(7))));
        }
    }

    @Test
    public void waitsWhenTheAnswerIsNotWhole() {
        for (var body : new String[] {
            WHOLE.substring(0, WHOLE.length() / 2),
            WHOLE.replace("42-a", "42-b"),
            WHOLE.replace("https:", "javascript:")
        }) {
            jira.answering(200, body);

            assertThat(open()).as(body).isEqualTo(new Answer.Failed(Message.of("aftermath.ticket.garbled")));
        }
    }

    @Test
    public void blamesTheTicketWhenJiraFailsOverItAndNobodyWhenAnotherAnswers() {
        jira.answering(500, "{\"errors\":[{\"key\":\"k\",\"message\":\"no\"}]}");
        assertThat(open()).isEqualTo(new Answer.Failed(Message.of("aftermath.ticket.failed", 500)));

        for (var body : new String[] {"", "<html>Maintenance</html>", "[]"}) {
            jira.answering(200, body);
            assertThat(open()).as(body).isEqualTo(waiting(Optional.empty()));
        }
    }

    @Test
    public void waitsWhenTheConnectionBreaks() {
        jira.breakingOff();

        assertThat(open()).isEqualTo(waiting(Optional.empty()));
    }

    @Test
    public void ordersSeveralInOneMessageAndTellsTheirAnswersApart() {
        var answers = new AnswersJson();
        answers.opened(aTicket().build(), true);
        answers.refused(new FollowUpUid(42, "b"), 400, List.of(new AnswersJson.Reason("k", "必須", Optional.of("Team"))));
        answers.busy(new FollowUpUid(42, "c"), 2);
        jira.answering(200, answers.write());

        assertThat(open("a", "b", "c", "d"))
                .containsExactly(
                        entry(
                                new FollowUpUid(42, "a"),
                                new Answer.Opened(aTicket().build())),
                        entry(
                                new FollowUpUid(42, "b"),
                                new Answer.Refused(Message.of("aftermath.ticket.refused", "必須"))),
                        entry(new FollowUpUid(42, "c"), waiting(Optional.of(Duration.ofSeconds(2)))));

        assertThat(acting.acted).containsExactly(SRE);
        var sent = jira.sent.get(0);
        assertThat(sent.url()).isEqualTo("/rest/aftermath/1.0/follow-ups");
        assertThat(sent.body()).isASCII();
        assertThat(OrdersJson.read(sent.body()).orElseThrow())
                .extracting(item -> item.order().orElseThrow())
                .containsExactlyElementsOf(Stream.of("a", "b", "c", "d")
                        .map(macroId -> TicketOrder.of(draft(macroId), Optional.empty()))
                        .toList());
    }

    @Test
    public void leavesThemToSingleMessagesIfJiraKnowsNoOthers() {
        for (var status : new int[] {400, 404, 405, 413, 500}) {
            jira.answering(status, "{\"errors\":[{\"key\":\"k\",\"message\":\"no\"}]}");
            assertThat(open("a", "b")).isEmpty();
        }
        for (var body : new String[] {"{\"answers\":[]}", "{\"answers\":[{\"uid\":\"42-z\"}]}", "{\"answ", "<html>"}) {
            jira.answering(200, body);
            assertThat(open("a", "b")).as(body).isEmpty();
        }
    }

    @Test
    public void tellsOfTheFirstOnlyThatJiraIsAway() {
        jira.answering(503, "").with("Retry-After", "7");

        assertThat(open("a", "b"))
                .containsExactly(entry(new FollowUpUid(42, "a"), waiting(Optional.of(Duration.ofSeconds(7)))));
        jira.breakingOff();
        assertThat(open("a", "b")).containsExactly(entry(new FollowUpUid(42, "a"), waiting(Optional.empty())));
    }

    @Test
    public void asksTheUserToAllowAllOfThem() {
        jira.answering(401, "");

        assertThat(open("a", "b").values())
                .hasSize(2)
                .containsOnly(new Answer.Unauthorised(Message.of("aftermath.ticket.authorise", SRE.key())));
    }

    @Test
    public void readsWhatIsNoOrderBesideThoseThatAre() {
        var orders = OrdersJson.read("{\"orders\":[{\"uid\":\"42-a\",\"summary\":\"x\"},{\"uid\":\"\"},7]}")
                .orElseThrow();

        assertThat(orders)
                .containsExactly(new OrdersJson.Item(new FollowUpUid(42, "a"), Optional.<TicketOrder>empty()));
        for (var body : new String[] {"", "{}", "[]", "{\"orders\":[]}", "{\"orders\":7}"}) {
            assertThat(OrdersJson.read(body)).as(body).isEmpty();
        }
    }

    private Map<FollowUpUid, Answer> open(String... macroIds) {
        return tracker().open(Stream.of(macroIds).map(this::draft).toList(), SRE);
    }

    private TicketDraft draft(String macroId) {
        return new TicketDraft(
                aFollowUp().withUid(42, macroId).build(),
                draft.occasion(),
                draft.incidentDay(),
                draft.pageUrl(),
                draft.rules());
    }

    @Test
    public void asksTheUserToAllowIt() throws CredentialsRequiredException {
        assertThat(jiraRefusing(401))
                .isEqualTo(new Answer.Unauthorised(Message.of("aftermath.ticket.authorise", SRE.key())));

        jira.wantingCredentials();
        assertThat(open()).isEqualTo(new Answer.Unauthorised(Message.of("aftermath.ticket.authorise", SRE.key())));
    }

    @Test
    public void leadsBackToThePageAfterAllowing() throws CredentialsRequiredException {
        jira.wantingCredentials("https://wiki.example/authorise?then=");

        assertThat(open())
                .isEqualTo(new Answer.Unauthorised(Message.of(
                        "aftermath.ticket.authorise",
                        SRE.key(),
                        "https://wiki.example/authorise?then=https://wiki.example/pages/42")));
    }

    private Answer jiraRefusing(int status) {
        jira.answering(status, "");
        return open();
    }

    @Test
    public void waitsForAnApplicationLink() {
        jira.unlinked();

        assertThat(open()).isEqualTo(new Answer.Unreachable(Message.of("aftermath.ticket.unlinked"), Optional.empty()));
    }

    private static Answer waiting(Optional<Duration> time) {
        return new Answer.Unreachable(Message.of("aftermath.ticket.waiting"), time);
    }

    /** What Jira says is logged: it could write lines that look like the host's own. */
    @Test
    public void aRefusalOfSeveralLinesIsOneLine() {
        jira.answering(400, "{\"errors\":[{\"message\":\"No.\\r\\n2026-11-23 ERROR forged\\u2028\\u001B[2J\"}]}");

        assertThat(open())
                .isEqualTo(
                        new Answer.Refused(Message.of("aftermath.ticket.refused", "No. 2026-11-23 ERROR forged [2J")));
    }
}
