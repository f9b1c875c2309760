package org.aftermath.jira.rest.peer;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aftermath.core.text.Message;
import org.aftermath.host.pairing.AcceptPairing;
import org.aftermath.host.rest.Administered;
import org.aftermath.host.rest.Refusals;

/** Takes the secret with which this Jira signs what it tells a Confluence. */
@Path("pairing")
@AdminOnly
@Administered
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PairingWithConfluence {

    private final AcceptPairing acceptPairing;
    private final Refusals refusals;

    @Inject
    public PairingWithConfluence(AcceptPairing acceptPairing, Refusals refusals) {
        this.acceptPairing = acceptPairing;
        this.refusals = refusals;
    }

    @PUT
    public Response put(String offer) {
        return acceptPairing.accept(offer)
                ? Response.noContent().build()
                : refusals.of(400, Message.of("aftermath.pairing.malformed"));
    }
}
