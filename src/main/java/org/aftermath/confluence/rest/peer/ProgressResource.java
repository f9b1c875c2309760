package org.aftermath.confluence.rest.peer;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.core.ticket.Progress;
import org.aftermath.core.ticket.TakeProgress;
import org.aftermath.core.ticket.TakeProgress.Taken;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.pairing.Gatekeeper;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.rest.peer.Mailbox;
import org.aftermath.host.wire.ProgressJson;

/** Hears from Jira what became of tickets. No user stands behind such a message; its signature does. */
@Path("progress")
@UnrestrictedAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class ProgressResource {

    private static final String BASE = "/rest/aftermath/1.0/";
    private static final int LARGEST = 1_000_000;

    private final Mailbox mailbox;
    private final TakeProgress takeProgress;
    private final Transactions transactions;

    @Inject
    public ProgressResource(
            Gatekeeper gatekeeper, TakeProgress takeProgress, Transactions transactions, Refusals refusals) {
        this.mailbox = new Mailbox(gatekeeper, refusals, LARGEST);
        this.takeProgress = takeProgress;
        this.transactions = transactions;
    }

    @POST
    @XsrfProtectionExcluded
    public Response post(@Context HttpHeaders headers, @Context UriInfo address, InputStream body) throws IOException {
        return mailbox.post(headers, target(address), body, message -> ProgressJson.read(message)
                .map(this::take));
    }

    /** Path and query as the sender signed them, wherever this host is mounted. */
    private static String target(UriInfo address) {
        var query = address.getRequestUri().getRawQuery();
        return BASE + address.getPath(false) + (query == null ? "" : "?" + query);
    }

    private Taken take(ProgressJson.Items items) {
        var taken = attempt(items.readable()).orElseGet(() -> oneByOne(items.readable()));
        return new Taken(taken.accepted(), taken.ignored() + items.unreadable());
    }

    private Optional<Taken> attempt(List<Progress> items) {
        return transactions.race(() -> takeProgress.take(items), () -> true);
    }

    /** A ticket that is written down at the same time, as the answer to an order for it, holds up no other. */
    private Taken oneByOne(List<Progress> items) {
        var accepted = items.stream()
                .map(List::of)
                .mapToInt(item -> attempt(item)
                        .orElseGet(() -> transactions.within(() -> takeProgress.take(item)))
                        .accepted())
                .sum();
        return new Taken(accepted, items.size() - accepted);
    }
}
