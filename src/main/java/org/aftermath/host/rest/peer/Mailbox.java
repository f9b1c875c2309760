package org.aftermath.host.rest.peer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.aftermath.core.text.Message;
import org.aftermath.host.pairing.Gatekeeper;
import org.aftermath.host.pairing.SignedRequest;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/** Takes in messages behind which no user stands, only the signature of a peer. Safe for any thread. */
public final class Mailbox {

    private final Gatekeeper gatekeeper;
    private final Refusals refusals;
    private final int largest;

    /** @param largest how many bytes a message may have; no more than that is read of any */
    public Mailbox(Gatekeeper gatekeeper, Refusals refusals, int largest) {
        this.gatekeeper = gatekeeper;
        this.refusals = refusals;
        this.largest = largest;
    }

    /** What a signed request says of itself; blank where it does not. */
    public static Gatekeeper.Headers signature(HttpHeaders headers) {
        return new Gatekeeper.Headers(
                text(headers.getHeaderString(SignedRequest.PEER)),
                text(headers.getHeaderString(SignedRequest.TIME)),
                text(headers.getHeaderString(SignedRequest.NONCE)),
                text(headers.getHeaderString(SignedRequest.SIGNATURE)));
    }

    /**
     * @param target path and query as the sender signed them
     * @param reading what becomes of the text; empty if it is malformed
     * @return 200 with that; 413, 401 or 400 without a trace
     */
    public Response post(HttpHeaders headers, String target, InputStream body, Function<String, Optional<?>> reading)
            throws IOException {
        var message = body.readNBytes(largest + 1);
        if (message.length > largest) {
            return refusals.of(413, Message.of("aftermath.peer.large"));
        }
        return gatekeeper
                .objection(signature(headers), "POST", target, message)
                .map(objection -> refusals.of(401, objection))
                .orElseGet(() -> take(new String(message, StandardCharsets.UTF_8), reading));
    }

    private Response take(String message, Function<String, Optional<?>> reading) {
        return reading.apply(message)
                .map(taken -> Response.ok(taken).build())
                .orElseGet(() -> refusals.of(400, Message.of("aftermath.peer.malformed")));
    }

    private static String text(@Nullable String header) {
        return header == null ? "" : header;
    }
}
