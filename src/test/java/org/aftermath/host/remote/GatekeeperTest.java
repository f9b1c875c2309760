package org.aftermath.host.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aftermath.core.text.Message;
import org.aftermath.support.MapSettings;
import org.aftermath.support.MovableClock;
import org.junit.Before;
import org.junit.Test;

public class GatekeeperTest {

    private static final String SECRET = "5f".repeat(32);
    private static final byte[] BODY = "{\"items\":[]}".getBytes(StandardCharsets.UTF_8);

    private final MovableClock clock = new MovableClock();
    private final Pairings pairings = new Pairings(new MapSettings());
    private final Set<String> nonces = new HashSet<>();
    private final Gatekeeper gatekeeper = new Gatekeeper(pairings, (nonce, now) -> nonces.add(nonce), clock);

    @Before
    public void aPairing() {
        pairings.put(new Pairing("peer", "https://jira.example", List.of(SECRET), clock.instant()));
    }

    @Test
    public void believesWhatAPeerSigned() {
        assertThat(objection(signed(), BODY)).isNull();
    }

    @Test
    public void believesTheSecretBeforeTheNewOneForAWhile() {
        pairings.put(pairings.find("peer").orElseThrow().with("aa".repeat(32), clock.instant()));
        assertThat(objection(signed(), BODY)).isNull();

        pairings.put(pairings.find("peer").orElseThrow().with("bb".repeat(32), clock.instant()));
        assertThat(objection(signed(), BODY)).isEqualTo("aftermath.peer.unknown");
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
