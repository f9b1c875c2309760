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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Progress;
import org.aftermath.core.tracker.Messenger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers progress to a paired Confluence, signed, because no user stands behind a background message. Without a
 * pairing nothing is delivered and nothing is lost. Only what is certainly our plugin's answer counts: a proxy says 200
 * too. Made for one thread at a time.
 */
public final class SignedMessenger implements Messenger {

    private static final Logger LOG = LoggerFactory.getLogger(SignedMessenger.class);
    private static final String TARGET = "/rest/aftermath/1.0/progress";
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int NONCE_BYTES = 16;
    private static final Set<Integer> REFUSALS = Set.of(400, 413, 500);
    private static final Message SILENT = Message.of("aftermath.peer.silent");

    private final Pairings pairings;
    private final Clock clock;
    private final Duration patience;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    /** @param patience how long a whole answer may take, its body included */
    public SignedMessenger(Pairings pairings, Clock clock, Duration patience) {
        this.pairings = pairings;
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public Delivery deliver(String peer, List<Progress> items) {
        var pairing = pairing(peer);
        if (pairing.isEmpty()) {
            return away(Message.of("aftermath.peer.unpaired"));
        }
        var delivery = deliver(pairing.get(), ProgressJson.write(items).getBytes(StandardCharsets.UTF_8));
        if (!(delivery instanceof Delivery.Arrived)) {
            LOG.warn("Progress of {} tickets did not reach {}: {}", items.size(), pairing.get(), delivery);
        }
        return delivery;
    }

    /** An order that named no peer came from the only one there is. */
    private Optional<Pairing> pairing(String peer) {
        var all = pairings.all();
        return peer.isEmpty() && all.size() == 1 ? Optional.of(all.get(0)) : pairings.find(peer);
    }

    /** The client's own timeout ends with the first byte, so the body is waited for here. */
    private Delivery deliver(Pairing pairing, byte[] body) {
        var answer = http.sendAsync(request(pairing, body), BodyHandlers.ofString());
        try {
            return delivery(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException broken) {
            LOG.info("{} cannot be reached: {}", pairing, String.valueOf(broken.getCause()));
            return away(SILENT);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            return away(SILENT);
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return away(SILENT);
        }
    }

    private Delivery delivery(HttpResponse<String> answer) {
        var json = Json.read(answer.body());
        var ahead = PeerClock.ahead(answer.headers().firstValue("Date").orElse(null), clock.instant());
        if (answer.statusCode() == 200
                && json.filter(body -> body.has("accepted")).isPresent()) {
            return new Delivery.Arrived(ahead);
        }
        var reason = json.flatMap(SignedMessenger::reason);
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
                new SignedRequest("POST", TARGET, clock.instant().getEpochSecond(), Secrets.mint(NONCE_BYTES), body);
        return HttpRequest.newBuilder(URI.create(pairing.url() + TARGET))
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
