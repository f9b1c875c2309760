package org.aftermath.jira.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.aftermath.core.text.Message;
import org.aftermath.core.tracker.TakeBriefing;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.pairing.Gatekeeper;
import org.aftermath.host.pairing.SignedRequest;
import org.aftermath.host.remote.SignedHerald;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.wire.BriefingJson;
import org.jspecify.annotations.Nullable;

/** Hears from Confluence what pages say of their follow-ups. No user stands behind such a message; its signature does. */
@Path("briefing")
@UnrestrictedAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BriefingFromConfluence {

    private static final int LARGEST = 5_000_000;

    private final Gatekeeper gatekeeper;
    private final TakeBriefing takeBriefing;
    private final Transactions transactions;
    private final Refusals refusals;

    @Inject
    public BriefingFromConfluence(
            Gatekeeper gatekeeper, TakeBriefing takeBriefing, Transactions transactions, Refusals refusals) {
        this.gatekeeper = gatekeeper;
        this.takeBriefing = takeBriefing;
        this.transactions = transactions;
        this.refusals = refusals;
    }

    /** @param accepted how many follow-ups something new was told of */
    public record Taken(int accepted) {}

    @POST
    @XsrfProtectionExcluded
    public Response post(
            @HeaderParam(SignedRequest.PEER) @Nullable String peer,
            @HeaderParam(SignedRequest.TIME) @Nullable String time,
            @HeaderParam(SignedRequest.NONCE) @Nullable String nonce,
            @HeaderParam(SignedRequest.SIGNATURE) @Nullable String signature,
            InputStream body)
            throws IOException {
        var message = body.readNBytes(LARGEST + 1);
        if (message.length > LARGEST) {
            return refusals.of(413, Message.of("aftermath.peer.large"));
        }
        var headers = new Gatekeeper.Headers(text(peer), text(time), text(nonce), text(signature));
        return gatekeeper
                .objection(headers, "POST", SignedHerald.TARGET, message)
                .map(objection -> refusals.of(401, objection))
                .orElseGet(() -> take(message));
    }

    private Response take(byte[] message) {
        return BriefingJson.read(new String(message, StandardCharsets.UTF_8))
                .map(briefing -> transactions.within(() -> takeBriefing.take(briefing)))
                .map(accepted -> Response.ok(new Taken(accepted)).build())
                .orElseGet(() -> refusals.of(400, Message.of("aftermath.peer.malformed")));
    }

    private static String text(@Nullable String header) {
        return header == null ? "" : header;
    }
}
