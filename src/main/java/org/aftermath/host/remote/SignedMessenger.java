package org.aftermath.host.remote;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.ticket.Progress;
import org.aftermath.core.tracker.Messenger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers progress to a paired Confluence, signed, because no user stands behind a background message. Without a
 * pairing nothing is delivered and nothing is lost. Made for one thread at a time.
 */
public final class SignedMessenger implements Messenger {

    private static final Logger LOG = LoggerFactory.getLogger(SignedMessenger.class);
    private static final String TARGET = "/rest/aftermath/1.0/progress";
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofSeconds(10);
    private static final int NONCE_BYTES = 16;

    private final Pairings pairings;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    public SignedMessenger(Pairings pairings, Clock clock) {
        this.pairings = pairings;
        this.clock = clock;
    }

    @Override
    public boolean deliver(String peer, List<Progress> items) {
        var pairing = pairing(peer);
        if (pairing.isEmpty()) {
            LOG.info("Progress of {} tickets waits: no pairing {}", items.size(), peer);
            return false;
        }
        return deliver(pairing.get(), ProgressJson.write(items).getBytes(StandardCharsets.UTF_8));
    }

    /** An order that named no peer came from the only one there is. */
    private Optional<Pairing> pairing(String peer) {
        var all = pairings.all();
        return peer.isEmpty() && all.size() == 1 ? Optional.of(all.get(0)) : pairings.find(peer);
    }

    private boolean deliver(Pairing pairing, byte[] body) {
        try {
            var status =
                    http.send(request(pairing, body), BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                LOG.warn("{} answered {} to progress; it is told again later", pairing, status);
            }
            return status == 200;
        } catch (IOException broken) {
            LOG.warn("{} cannot be reached; progress is told again later: {}", pairing, broken.toString());
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpRequest request(Pairing pairing, byte[] body) {
        var signed =
                new SignedRequest("POST", TARGET, clock.instant().getEpochSecond(), Secrets.mint(NONCE_BYTES), body);
        return HttpRequest.newBuilder(URI.create(pairing.url() + TARGET))
                .timeout(READ)
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
