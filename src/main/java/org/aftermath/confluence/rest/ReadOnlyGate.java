package org.aftermath.confluence.rest;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.aftermath.core.text.Message;
import org.aftermath.host.pairing.SignedRequest;
import org.aftermath.host.rest.Refusals;

/**
 * Turns every change of content away while Confluence is in read-only mode: people with 403 and the reason, Jira with 503
 * and a time, so that it keeps what it has to tell.
 */
@Provider
@ChangesPages
public class ReadOnlyGate implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int SECONDS = 10;

    private final AccessModeService mode;
    private final Refusals refusals;

    @Inject
    public ReadOnlyGate(AccessModeService mode, Refusals refusals) {
        this.mode = mode;
        this.refusals = refusals;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod()) && mode.isReadOnlyAccessModeEnabled()) {
            request.abortWith(request.getHeaderString(SignedRequest.SIGNATURE) == null ? forPeople() : forJira());
        }
    }

    private Response forPeople() {
        return refusals.of(403, Message.of("aftermath.rest.maintenance"));
    }

    private Response forJira() {
        return Response.fromResponse(refusals.of(503, Message.of("aftermath.peer.maintenance")))
                .header("Retry-After", SECONDS)
                .build();
    }
}
