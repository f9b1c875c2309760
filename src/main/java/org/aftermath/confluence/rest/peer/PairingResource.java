package org.aftermath.confluence.rest.peer;

import com.atlassian.annotations.security.AdminOnly;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aftermath.host.pairing.Pairing;
import org.aftermath.host.remote.PairWithJira;
import org.aftermath.host.rest.Administered;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/** Lets an administrator allow this Confluence and its Jira to talk in the background. */
@Path("pairing")
@AdminOnly
@Administered
@Produces(MediaType.APPLICATION_JSON)
public class PairingResource {

    /** With whom, by which id and since when; never the secret. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record State(
            boolean paired,
            @Nullable String peer,
            @Nullable String url,
            @Nullable String since) {}

    private final PairWithJira pairing;
    private final Refusals refusals;

    @Inject
    public PairingResource(PairWithJira pairing, Refusals refusals) {
        this.pairing = pairing;
        this.refusals = refusals;
    }

    @GET
    public State get() {
        return pairing.current().map(PairingResource::state).orElseGet(() -> new State(false, null, null, null));
    }

    /** Pairs, or changes the secret of the pairing there is. */
    @POST
    public Response pair() {
        return pairing.pair().map(problem -> refusals.of(409, problem)).orElseGet(() -> Response.ok(get())
                .build());
    }

    private static State state(Pairing known) {
        return new State(true, known.id(), known.url(), known.since().toString());
    }
}
