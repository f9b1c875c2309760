package org.aftermath.jira.rest.peer;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aftermath.core.tracker.Tidings;
import org.aftermath.host.pairing.Pairings;

/** Whether the loop back to Confluence runs. */
@LicensedOnly
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public class Health {

    private final Pairings pairings;
    private final Tidings tidings;

    @Inject
    public Health(Pairings pairings, Tidings tidings) {
        this.pairings = pairings;
        this.tidings = tidings;
    }

    /**
     * What an administrator looks at first.
     *
     * @param peers how many Confluences are paired
     * @param waiting how many changes have not been told yet
     */
    public record State(String product, int peers, int waiting) {}

    @GET
    public State get() {
        return new State("jira", pairings.all().size(), tidings.waiting());
    }
}
