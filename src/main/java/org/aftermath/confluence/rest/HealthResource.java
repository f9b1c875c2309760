package org.aftermath.confluence.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import org.aftermath.core.ticket.TicketOutbox;
import org.aftermath.host.remote.Pairings;

/** Whether the loop to Jira runs. */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    private static final int MOST = 1_000;
    private static final Duration FAR = Duration.ofDays(365);

    /**
     * What an administrator looks at first.
     *
     * @param peers how many Jiras are paired
     * @param waiting how many tickets are asked for and not there yet, counted up to a thousand
     */
    public record State(String product, int peers, int waiting) {}

    private final Pairings pairings;
    private final TicketOutbox outbox;
    private final Clock clock;

    @Inject
    public HealthResource(Pairings pairings, TicketOutbox outbox, Clock clock) {
        this.pairings = pairings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @GET
    public State get() {
        var waiting = outbox.due(clock.instant().plus(FAR), MOST).size();
        return new State("confluence", pairings.all().size(), waiting);
    }
}
