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
import org.aftermath.host.remote.PairWithJira;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/** Lets administrators pair this Confluence with the Jira of its application link, and see whether it is. */
@Path("pairing")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public class PairingWithJira {

    private final PairWithJira pairWithJira;
    private final Refusals refusals;

    @Inject
    public PairingWithJira(PairWithJira pairWithJira, Refusals refusals) {
        this.pairWithJira = pairWithJira;
        this.refusals = refusals;
    }

    /**
     * Whether there is a pairing.
     *
     * @param peer the address of that Jira
     * @param since when the secret was agreed, ISO-8601 in UTC
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record State(
            boolean paired, @Nullable String peer, @Nullable String since) {}

    @GET
    public State get() {
        return pairWithJira
                .current()
                .map(pairing -> new State(true, pairing.url(), pairing.since().toString()))
                .orElseGet(() -> new State(false, null, null));
    }

    @POST
    public Response post() {
        return pairWithJira.pair().map(problem -> refusals.of(409, problem)).orElseGet(() -> Response.ok(get())
                .build());
    }
}
