package org.aftermath.host.remote;

import com.grack.nanojson.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.text.Message;
import org.aftermath.core.tracker.Messenger.Delivery;
import org.aftermath.host.pairing.Pairing;
import org.aftermath.host.pairing.Secrets;
import org.aftermath.host.pairing.SignedRequest;
import org.aftermath.host.wire.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts a signed message to a paired product. Only what is certainly our plugin's answer counts: a proxy says 200 too.
 * Made for one thread at a time.
 */
final class SignedPost {

    private static final Logger LOG = LoggerFactory.getLogger(SignedPost.class);
    private static final int NONCE_BYTES = 16;
    private static final Set<Integer> REFUSALS = Set.of(400, 413, 500);
    private static final Message SILENT = Message.of("aftermath.peer.silent");

    private final String target;
    private final Clock clock;
    private final Duration patience;
    private final HttpClient http = Lines.open();

    /**
     * @param target where the other product listens, below its base URL
     * @param patience how long a whole answer may take, its body included
     */
    SignedPost(String target, Clock clock, Duration patience) {
        this.target = target;
        this.clock = clock;
        this.patience = patience;
    }

    /** Posts it and waits for the answer. */
    Delivery deliver(Pairing pairing, String json) {
        var delivery = deliver(pairing, json.getBytes(StandardCharsets.UTF_8));
        if (!(delivery instanceof Delivery.Arrived)) {
            LOG.warn("What {} is told at {} did not arrive: {}", pairing, target, delivery);
        }
        return delivery;
    }

    /** There is nobody to post it to. */
    static Delivery unpaired() {
        return away(Message.of("aftermath.peer.unpaired"));
    }

    private Delivery deliver(Pairing pairing, byte[] body) {
        return Lines.answer(http, request(pairing, body), BodyHandlers.ofString(), patience)
                .map(this::delivery)
                .orElseGet(() -> away(SILENT));
    }

    private Delivery delivery(HttpResponse<String> answer) {
        var json = Json.read(answer.body());
        var ahead = PeerClock.ahead(answer.headers().firstValue("Date").orElse(null), clock.instant());
        if (answer.statusCode() == 200
                && json.filter(body -> body.has("accepted")).isPresent()) {
            return new Delivery.Arrived(ahead);
        }
        var reason = json.flatMap(SignedPost::reason);
        if (reason.isPresent() && REFUSALS.contains(answer.statusCode())) {
            return new Delivery.Refused(reason.get());
        }
        var wish = RetryAfter.read(answer.headers().firstValue("Retry-After").orElse(null), clock.instant());
        return new Delivery.Away(
                reason.orElseGet(() -> Message.of("aftermath.peer.answers", answer.statusCode())), wish, ahead);
    }

    /** What our plugin over there says, in words that this side knows too. */
    private static Optional<Message> reason(JsonObject body) {
        return Json.objects(body, "errors").stream()
                .flatMap(error -> Json.text(error, "key").stream())
                .filter(key -> key.startsWith("aftermath.peer.") || key.equals("aftermath.rest.broken"))
                .findFirst()
                .map(Message::of);
    }

    private static Delivery away(Message reason) {
        return new Delivery.Away(reason, Optional.empty(), Optional.empty());
    }

    private HttpRequest request(Pairing pairing, byte[] body) {
        var signed =
                new SignedRequest("POST", target, clock.instant().getEpochSecond(), Secrets.mint(NONCE_BYTES), body);
        return HttpRequest.newBuilder(URI.create(pairing.url() + target))
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header(SignedRequest.PEER, pairing.id())
                .header(SignedRequest.TIME, Long.toString(signed.time()))
                .header(SignedRequest.NONCE, signed.nonce())
                .header(
                        SignedRequest.SIGNATURE,
                        signed.signature(pairing.secrets().get(0)))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }
}
