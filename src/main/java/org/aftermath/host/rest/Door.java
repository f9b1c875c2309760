package org.aftermath.host.rest;

import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.aftermath.core.text.Message;
import org.aftermath.host.pairing.Pairings;
import org.aftermath.host.pairing.SignedRequest;
import org.jspecify.annotations.Nullable;

/**
 * Every REST request passes here: nobody sends more than {@link #LARGEST} bytes (413), and who is not logged in comes
 * only so often (429 with Retry-After). Strangers are counted by address when they are refused, peers when they are
 * believed: a stranger who shares a proxy's address with a peer does not use up what the peer may.
 */
@Provider
public final class Door implements ContainerRequestFilter, ContainerResponseFilter {

    /** Bytes of the largest body; resources may ask for less. */
    static final int LARGEST = 5_000_000;

    /** Not logged in, or an address that nobody has. */
    private static final Set<Integer> REFUSED = Set.of(401, 404);

    private final Turnstile turnstile;
    private final Pairings pairings;
    private final UserManager users;
    private final Refusals refusals;

    @Context
    private @Nullable HttpServletRequest connection;

    @Inject
    public Door(Turnstile turnstile, Pairings pairings, UserManager users, Refusals refusals) {
        this.turnstile = turnstile;
        this.pairings = pairings;
        this.users = users;
        this.refusals = refusals;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var wait = users.getRemoteUserKey() == null ? wait(peer(request)) : 0;
        if (wait > 0) {
            request.abortWith(later(wait));
        } else if (request.getLength() > LARGEST) {
            request.abortWith(refusals.of(413, Message.of("aftermath.peer.large")));
        } else {
            request.setEntityStream(new Bounded(request.getEntityStream()));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (users.getRemoteUserKey() != null) {
            return;
        }
        var peer = peer(request);
        if (REFUSED.contains(response.getStatus())) {
            turnstile.count(stranger(peer));
        } else if (response.getStatus() < 300) {
            turnstile.count(peer);
        }
    }

    private int wait(String peer) {
        return Math.max(turnstile.wait(stranger(peer)), peer.isEmpty() ? 0 : turnstile.wait(peer));
    }

    /** The peer that a request names, if there is one of that name. */
    private String peer(ContainerRequestContext request) {
        var named = request.getHeaderString(SignedRequest.PEER);
        return named != null && pairings.find(named).isPresent() ? named : "";
    }

    private String stranger(String peer) {
        return peer + "@" + (connection == null ? "" : connection.getRemoteAddr());
    }

    private Response later(int seconds) {
        return Response.fromResponse(refusals.of(429, Message.of("aftermath.peer.often", seconds)))
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    /** Ends the request when more comes than it said, or it did not say how much. */
    private static final class Bounded extends FilterInputStream {

        private long left = LARGEST;

        Bounded(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            spend(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var some = super.read(into, offset, length);
            spend(Math.max(some, 0));
            return some;
        }

        private void spend(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new WebApplicationException(413);
            }
        }
    }
}
