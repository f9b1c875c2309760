package org.aftermath.host.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.aftermath.core.delivery.BackOff;
import org.aftermath.core.delivery.Contact;
import org.aftermath.core.delivery.Patience;
import org.aftermath.core.text.Message;
import org.aftermath.support.InMemoryContacts;
import org.aftermath.support.MapSettings;
import org.aftermath.support.MovableClock;
import org.junit.Before;
import org.junit.Test;

public class GatekeeperTest {

    private static final String SECRET = "5f".repeat(32);
    private static final String NEWER = "aa".repeat(32);
    private static final byte[] BODY = "{\"items\":[]}".getBytes(StandardCharsets.UTF_8);

    private final MovableClock clock = new MovableClock();
    private final Pairings pairings = new Pairings(new MapSettings());
    private final Set<String> nonces = new HashSet<>();
    private final InMemoryContacts contacts = new InMemoryContacts();
    private final Gatekeeper gatekeeper = new Gatekeeper(
            pairings,
            (nonce, now) -> nonces.add(nonce),
            contacts,
            new Patience(
                    clock, new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(5), () -> 1), 20, Duration.ofDays(7)),
            Duration.ofMinutes(10));

    @Before
    public void aPairing() {
        pairings.put(Pairing.of("peer", "https://jira.example", SECRET, clock.instant()));
    }

    @Test
    public void believesWhatAPeerSigned() {
        assertThat(objection(signed(), BODY)).isNull();
    }

    @Test
    public void believesTheOldSecretForTheOverlapAfterAChangeAndNotAMomentLonger() {
        change(pairing ->
                pairing.offering(NEWER, clock.instant()).confirmed(NEWER, clock.instant(), Duration.ofMinutes(10)));

        assertThat(objection(SECRET)).isNull();
        assertThat(objection(NEWER)).isNull();
        clock.pass(Duration.ofMinutes(10));

        assertThat(objection(SECRET)).isEqualTo("aftermath.peer.unknown");
        assertThat(objection(NEWER)).isNull();
    }

    @Test
    public void believesBothSecretsUntilAMessageTellsWhichOneThePeerHas() {
        change(pairing -> pairing.offering(NEWER, clock.instant()));
        clock.pass(Duration.ofDays(3));
        assertThat(objection(SECRET)).isNull();
        clock.pass(Duration.ofDays(3));

        assertThat(objection(NEWER)).isNull();

        clock.pass(Duration.ofMinutes(10));
        assertThat(objection(SECRET)).isEqualTo("aftermath.peer.unknown");
        assertThat(objection(NEWER)).isNull();
    }

    @Test
    public void keepsTheSecretThatThePeerHasForCertainHoweverOftenAChangeEndsInTheDark() {
        for (var i = 0; i < 9; i++) {
            var next = String.valueOf(i).repeat(64);
            change(pairing -> pairing.offering(next, clock.instant()));
        }

        assertThat(objection(SECRET)).isNull();
        assertThat(objection("8".repeat(64))).isNull();
        assertThat(pairings.find("peer").orElseThrow().secrets()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    public void remembersWhomItHeardAndWhyItDoubted() {
        objection(signed(), BODY);
        assertThat(contacts.of("<peer").heard()).contains(clock.instant());

        var old = headers("peer", signed(), signed().signature(SECRET));
        clock.pass(Duration.ofMinutes(10));
        gatekeeper.objection(old, "POST", "/progress", BODY);

        assertThat(contacts.of("<peer").trouble()).contains(Message.of("aftermath.peer.clock"));
        assertThat(contacts.of("<peer").ahead()).contains(Duration.ofMinutes(-10));
    }

    @Test
    public void remembersNothingOfWhatNobodySigned() {
        var headers = headers("peer", signed(), signed().signature("00"));
        clock.pass(Duration.ofMinutes(10));
        gatekeeper.objection(headers, "POST", "/progress", BODY);

        assertThat(contacts.of("<peer")).isEqualTo(Contact.none("<peer"));
        assertThat(nonces).isEmpty();
    }

    private void change(UnaryOperator<Pairing> change) {
        pairings.put(change.apply(pairings.find("peer").orElseThrow()));
    }

    private String objection(String secret) {
        var request =
                new SignedRequest("POST", "/progress", clock.instant().getEpochSecond(), "n" + nonces.size(), BODY);
        return gatekeeper
                .objection(headers("peer", request, request.signature(secret)), "POST", "/progress", BODY)
                .map(Message::key)
                .orElse(null);
    }

    @Test
    public void believesEachRequestOnce() {
        var headers = headers("peer", signed(), signed().signature(SECRET));
        assertThat(gatekeeper.objection(headers, "POST", "/progress", BODY)).isEmpty();
        assertThat(gatekeeper.objection(headers, "POST", "/progress", BODY))
                .contains(Message.of("aftermath.peer.replayed"));
    }

    @Test
    public void believesNothingThatWasChangedOnTheWay() {
        var headers = headers("peer", signed(), signed().signature(SECRET));

        assertThat(gatekeeper.objection(headers, "POST", "/progress", "{}".getBytes(StandardCharsets.UTF_8)))
                .contains(Message.of("aftermath.peer.unknown"));
        assertThat(gatekeeper.objection(headers, "PUT", "/progress", BODY)).isPresent();
        assertThat(gatekeeper.objection(headers, "POST", "/progress?all=1", BODY))
                .isPresent();
        assertThat(nonces).isEmpty();
    }

    @Test
    public void believesNothingOldOrEarly() {
        var request = signed();
        clock.pass(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(objection(request, BODY)).isEqualTo("aftermath.peer.clock");

        clock.pass(Duration.ofMinutes(-11));
        assertThat(objection(request, BODY)).isEqualTo("aftermath.peer.clock");
    }

    @Test
    public void believesNobodyElse() {
        var request = signed();
        assertThat(gatekeeper.objection(
                        headers("other", request, request.signature(SECRET)), "POST", "/progress", BODY))
                .contains(Message.of("aftermath.peer.unknown"));
        assertThat(gatekeeper.objection(headers("peer", request, request.signature("00")), "POST", "/progress", BODY))
                .contains(Message.of("aftermath.peer.unknown"));
        assertThat(gatekeeper.objection(new Gatekeeper.Headers("", "", "", ""), "POST", "/progress", BODY))
                .contains(Message.of("aftermath.peer.unsigned"));
    }

    @Test
    public void signsAsOthersCanCompute() {
        var request = new SignedRequest("POST", "/rest/aftermath/1.0/progress", 1_795_251_600L, "n", BODY);

        assertThat(request.signature("secret"))
                .isEqualTo("53645e4ebbfa7caa4e2a5e384ce68769a3e3526959c3dcf05c2da1d1c57eb4cf");
    }

    private SignedRequest signed() {
        return new SignedRequest("POST", "/progress", clock.instant().getEpochSecond(), "nonce-1", BODY);
    }

    private String objection(SignedRequest request, byte[] body) {
        return gatekeeper
                .objection(headers("peer", request, request.signature(SECRET)), "POST", "/progress", body)
                .map(Message::key)
                .orElse(null);
    }

    private static Gatekeeper.Headers headers(String peer, SignedRequest request, String signature) {
        return new Gatekeeper.Headers(peer, Long.toString(request.time()), request.nonce(), signature);
    }
}
