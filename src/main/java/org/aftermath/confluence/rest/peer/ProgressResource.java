package org.aftermath.confluence.rest.peer;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.TakeProgress;
import org.aftermath.core.ticket.TakeProgress.Taken;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.pairing.Gatekeeper;
import org.aftermath.host.pairing.SignedRequest;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.wire.ProgressJson;
import org.jspecify.annotations.Nullable;

/** Hears from Jira what became of tickets. No user stands behind such a message; its signature does. */
@Path("progress")
@UnrestrictedAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class ProgressResource {

    private static final String BASE = "/rest/aftermath/1.0/";
    private static final int LARGEST = 1_000_000;

    private final Gatekeeper gatekeeper;
    private final TakeProgress takeProgress;
    private final Transactions transactions;
    private final Refusals refusals;

    @Inject
    public ProgressResource(
            Gatekeeper gatekeeper, TakeProgress takeProgress, Transactions transactions, Refusals refusals) {
        this.gatekeeper = gatekeeper;
        this.takeProgress = takeProgress;
        this.transactions = transactions;
        this.refusals = refusals;
    }

    @POST
    @XsrfProtectionExcluded
    public Response post(
            @HeaderParam(SignedRequest.PEER) @Nullable String peer,
            @HeaderParam(SignedRequest.TIME) @Nullable String time,
            @HeaderParam(SignedRequest.NONCE) @Nullable String nonce,
            @HeaderParam(SignedRequest.SIGNATURE) @Nullable String signature,
            @Context UriInfo address,
            InputStream body)
            throws IOException {
        var message = body.readNBytes(LARGEST + 1);
        if (message.length > LARGEST) {
            return refusals.of(413, Message.of("aftermath.peer.large"));
        }
        var headers = new Gatekeeper.Headers(text(peer), text(time), text(nonce), text(signature));
        return gatekeeper
                .objection(headers, "POST", target(address), message)
                .map(objection -> refusals.of(401, objection))
                .orElseGet(() -> take(message));
    }

    /** Path and query as the sender signed them, wherever this host is mounted. */
    private static String target(UriInfo address) {
        var query = address.getRequestUri().getRawQuery();
        return BASE + address.getPath(false) + (query == null ? "" : "?" + query);
    }

    private Response take(byte[] message) {
        return ProgressJson.read(new String(message, StandardCharsets.UTF_8))
                .map(items -> Response.ok(take(items)).build())
                .orElseGet(() -> refusals.of(400, Message.of("aftermath.peer.malformed")));
    }

    private Taken take(ProgressJson.Items items) {
        var taken = transactions.within(() -> takeProgress.take(items.readable()));
        return new Taken(taken.accepted(), taken.ignored() + items.unreadable());
    }

    private static String text(@Nullable String header) {
        return header == null ? "" : header;
    }
}
