package org.aftermath.confluence.rest.peer;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.TakeProgress;
import org.aftermath.host.remote.Gatekeeper;
import org.aftermath.host.remote.ProgressJson;
import org.aftermath.host.remote.SignedRequest;
import org.aftermath.host.rest.Refusals;

/** Takes progress from a paired Jira. Open to all, because a signature stands in for a user. */
@Path("progress")
@UnrestrictedAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProgressMessages {

    private static final int LARGEST = 1 << 20;

    private final Gatekeeper gatekeeper;
    private final TakeProgress takeProgress;
    private final Refusals refusals;

    @Inject
    public ProgressMessages(Gatekeeper gatekeeper, TakeProgress takeProgress, Refusals refusals) {
        this.gatekeeper = gatekeeper;
        this.takeProgress = takeProgress;
        this.refusals = refusals;
    }

    /** What became of the items of a message. */
    public record Taken(int accepted, int ignored) {}

    @POST
    @XsrfProtectionExcluded
    public Response post(@Context HttpServletRequest request, InputStream content) throws IOException {
        var body = content.readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return refusals.of(413, Message.of("aftermath.peer.large"));
        }
        var objection = gatekeeper.objection(headers(request), request.getMethod(), target(request), body);
        return objection.isPresent() ? refusals.of(401, objection.get()) : take(body);
    }

    private Response take(byte[] body) {
        return ProgressJson.read(new String(body, StandardCharsets.UTF_8))
                .map(items -> Response.ok(taken(items)).build())
                .orElseGet(() -> refusals.of(400, Message.of("aftermath.peer.malformed")));
    }

    private Taken taken(ProgressJson.Items items) {
        var taken = takeProgress.take(items.readable());
        return new Taken(taken.accepted(), taken.ignored() + items.unreadable());
    }

    private static Gatekeeper.Headers headers(HttpServletRequest request) {
        return new Gatekeeper.Headers(
                header(request, SignedRequest.PEER),
                header(request, SignedRequest.TIME),
                header(request, SignedRequest.NONCE),
                header(request, SignedRequest.SIGNATURE));
    }

    private static String header(HttpServletRequest request, String name) {
        var value = request.getHeader(name);
        return value == null ? "" : value;
    }

    private static String target(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }
}
