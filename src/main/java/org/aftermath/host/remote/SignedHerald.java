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
import org.aftermath.core.tracker.Briefing;
import org.aftermath.core.tracker.Herald;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the paired Jira what pages say, signed, because no user stands behind a background message. Without a pairing
 * nothing is delivered and nothing is lost. Made for one thread at a time.
 */
public final class SignedHerald implements Herald {

    /** Where Jira listens. */
    public static final String TARGET = "/rest/aftermath/1.0/briefing";

    private static final Logger LOG = LoggerFactory.getLogger(SignedHerald.class);
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofSeconds(10);
    private static final int NONCE_BYTES = 16;
    private static final int OK = 200;

    private final Pairings pairings;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    public SignedHerald(Pairings pairings, Clock clock) {
        this.pairings = pairings;
        this.clock = clock;
    }

    @Override
    public boolean deliver(Briefing briefing) {
        var body = BriefingJson.write(briefing).getBytes(StandardCharsets.UTF_8);
        return pairings.all().stream()
                .findFirst()
                .map(pairing -> deliver(pairing, body))
                .orElse(false);
    }

    private boolean deliver(Pairing pairing, byte[] body) {
        try {
            var status =
                    http.send(request(pairing, body), BodyHandlers.discarding()).statusCode();
            if (status != OK) {
                LOG.warn("{} answered {} to what pages say; it is told again later", pairing, status);
            }
            return status == OK;
        } catch (IOException broken) {
            LOG.info("{} cannot be reached; it is told again later: {}", pairing, broken.toString());
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
