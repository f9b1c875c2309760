package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Confluence believes what its Jira signed, once and while it is new, and nothing else. */
public class SignedMessagesTest {

    private final Divided divided = Divided.shared();
    private Incident incident;
    private FollowUpMacro promise;

    @Before
    public void aTicket() {
        incident = Incident.create(divided.hosts.confluence(), "sre", "Signed " + System.nanoTime(), Incident.facts());
        promise = FollowUpMacro.committed("P0", "Believe me");
        incident.append("sre", promise);
        Divided.key(incident, promise);
        divided.settle();
    }

    @After
    public void settle() {
        divided.settle();
    }

    @Test
    public void believesNothingThatWasAltered() {
        var seal = seal();
        var body = news("Altered");
        var good = seal.headers(Seal.PROGRESS, Instant.now(), body);

        refused(Seal.PROGRESS, body.replace("Altered", "Forged"), good, "aftermath.peer.unknown");
        refused(Seal.PROGRESS + "?all=1", body, good, "aftermath.peer.unknown");
        refused(Seal.PROGRESS, body, with(good, "X-Aftermath-Time", "" + (now() + 1)), "aftermath.peer.unknown");
        refused(Seal.PROGRESS, body, with(good, "X-Aftermath-Nonce", "another"), "aftermath.peer.unknown");
        refused(Seal.PROGRESS, body, with(good, "X-Aftermath-Peer", "another"), "aftermath.peer.unknown");
        refused(Seal.PROGRESS, body, Map.of(), "aftermath.peer.unsigned");
        refused(
                Seal.PROGRESS,
                body,
                new Seal(seal.peer(), "0".repeat(64)).headers(Seal.PROGRESS, Instant.now(), body),
                "aftermath.peer.unknown");

        accepted(body, good);
    }

    @Test
    public void believesNothingTwice() {
        var body = news("Once");
        var headers = seal().headers(Seal.PROGRESS, Instant.now(), body);
        accepted(body, headers);

        refused(Seal.PROGRESS, body, headers, "aftermath.peer.replayed");
    }

    @Test
    public void tellsBothSidesWhenTheClocksAreTooFarApart() {
        var late = Duration.ofMinutes(-10);
        divided.toConfluence.rewrite(message -> resign(message, late));
        divided.toConfluence.rewriteAnswers(head -> shifted(head, late.negated()));
        var before = incident.followUps();

        divided.move(incident.followUp(promise).at("/ticket/key").asText(), "In Progress");

        Eventually.holds(() -> {
            var there = divided.confluenceSeenFromJira();
            assertThat(there.at("/trouble/key").asText()).isEqualTo("aftermath.peer.clock");
            assertThat(there.path("clockTooFar").asBoolean()).isTrue();
            assertThat(there.path("clockDifferenceSeconds").asInt()).isBetween(590, 610);
        });
        var here = divided.jiraSeenFromConfluence();
        assertThat(here.at("/trouble/key").asText()).isEqualTo("aftermath.peer.clock");
        assertThat(here.path("clockTooFar").asBoolean()).isTrue();
        assertThat(here.path("clockDifferenceSeconds").asInt()).isBetween(-610, -590);
        assertThat(incident.followUps()).isEqualTo(before);

        divided.toConfluence.mend();
        Eventually.holds(
                () -> assertThat(incident.followUp(promise).at("/ticket/status").asText())
                        .isEqualTo("In Progress"));
        assertThat(divided.confluenceSeenFromJira().path("clockTooFar").asBoolean())
                .isFalse();
        assertThat(divided.jiraSeenFromConfluence().has("trouble")).isFalse();
    }

    @Test
    public void changesTheSecretWithoutABreak() {
        var old = seal();

        divided.pair();

        assertThat(seal().peer()).isEqualTo(old.peer());
        assertThat(seal().secret()).isNotEqualTo(old.secret());
        var underWay = news("Under way");
        accepted(underWay, old.headers(Seal.PROGRESS, Instant.now(), underWay));
        divided.move(incident.followUp(promise).at("/ticket/key").asText(), "In Progress");
        Eventually.holds(
                () -> assertThat(incident.followUp(promise).at("/ticket/status").asText())
                        .isEqualTo("In Progress"));
        Eventually.holds(() -> assertThat(
                        divided.jiraSeenFromConfluence().path("rotation").asText())
                .isEqualTo("done"));
        var late = news("Too late");
        refused(Seal.PROGRESS, late, old.headers(Seal.PROGRESS, Instant.now(), late), "aftermath.peer.unknown");
        accepted(late, seal().headers(Seal.PROGRESS, Instant.now(), late));
    }

    @Test
    public void survivesAChangeWhoseAnswerIsLost() {
        divided.toJira.faults(message -> message.path().endsWith("/pairing") ? Wire.Fault.RESET : Wire.Fault.NONE);
        for (var attempt = 0; attempt < 2; attempt++) {
            assertThat(divided.tryToPair()).isEqualTo(409);
        }
        divided.toJira.mend();

        divided.move(incident.followUp(promise).at("/ticket/key").asText(), "In Progress");

        Eventually.holds(
                () -> assertThat(incident.followUp(promise).at("/ticket/status").asText())
                        .isEqualTo("In Progress"));
        divided.pair();
        assertThat(divided.jiraSeenFromConfluence().path("rotation").asText()).isNotEqualTo("unconfirmed");
    }

    private Seal seal() {
        return new Seal(divided.peer(), divided.secret());
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    /** What Jira would tell of the ticket, if it had that status. */
    private String news(String status) {
        var ticket = incident.followUp(promise).path("ticket");
        return """
                {"items":[{"uid":"%s","key":"%s","url":"%s","status":"%s","category":"indeterminate",\
                "sequence":%d,"asOf":"%s"}]}""".formatted(
                        incident.followUp(promise).path("uid").asText(),
                        ticket.path("key").asText(),
                        ticket.path("url").asText(),
                        status,
                        System.currentTimeMillis(),
                        Instant.now());
    }

    private void accepted(String body, Map<String, String> headers) {
        var answer = divided.hosts.confluence().send(null, "POST", Seal.PROGRESS, body, headers);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("accepted").asInt()).isEqualTo(1);
    }

    private void refused(String path, String body, Map<String, String> headers, String key) {
        var before = incident.followUps();
        var answer = divided.hosts.confluence().send(null, "POST", path, body, headers);
        assertThat(answer.status()).as(answer.text()).isEqualTo(401);
        assertThat(answer.json().at("/errors/0/key").asText()).isEqualTo(key);
        assertThat(incident.followUps()).isEqualTo(before);
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        var other = new HashMap<>(headers);
        other.put(name, value);
        return other;
    }

    /** The message as a Jira whose clock is so far off would have sent it. */
    private Wire.Message resign(Wire.Message message, Duration off) {
        var time = Long.toString(Long.parseLong(message.header("X-Aftermath-Time")) + off.toSeconds());
        var signature =
                seal().signature("POST", Seal.PROGRESS, time, message.header("X-Aftermath-Nonce"), message.text());
        return message.with("X-Aftermath-Time", time).with("X-Aftermath-Signature", signature);
    }

    /** The head of an answer as it looks to somebody whose clock is so far off. */
    private static String shifted(String head, Duration off) {
        var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plus(off));
        return head.replaceAll("(?mi)^Date: .*$", "Date: " + date);
    }
}
