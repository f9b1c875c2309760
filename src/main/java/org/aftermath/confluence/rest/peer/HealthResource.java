package org.aftermath.confluence.rest.peer;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aftermath.core.outbox.TicketOutbox;
import org.aftermath.host.pairing.Pairings;

/** Whether the loop to Jira runs. */
@LicensedOnly
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    /**
     * What an administrator looks at first.
     *
     * @param peers how many Jiras are paired
     * @param waiting how many tickets are asked for and not there yet
     */
    public record State(String product, int peers, int waiting) {}

    private final Pairings pairings;
    private final TicketOutbox outbox;

    @Inject
    public HealthResource(Pairings pairings, TicketOutbox outbox) {
        this.pairings = pairings;
        this.outbox = outbox;
    }

    @GET
    public State get() {
        return new State("confluence", pairings.all().size(), outbox.waiting());
    }
}
