package org.aftermath.jira.rest;

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
import java.io.IOException;
import java.io.InputStream;
import org.aftermath.core.tracker.TakeBriefing;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.pairing.Gatekeeper;
import org.aftermath.host.remote.SignedHerald;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.rest.peer.Mailbox;
import org.aftermath.host.wire.BriefingJson;

/** Hears from Confluence what pages say of their follow-ups. No user stands behind such a message; its signature does. */
@Path("briefing")
@UnrestrictedAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BriefingFromConfluence {

    private static final int LARGEST = 5_000_000;

    private final Mailbox mailbox;
    private final TakeBriefing takeBriefing;
    private final Transactions transactions;

    @Inject
    public BriefingFromConfluence(
            Gatekeeper gatekeeper, TakeBriefing takeBriefing, Transactions transactions, Refusals refusals) {
        this.mailbox = new Mailbox(gatekeeper, refusals, LARGEST);
        this.takeBriefing = takeBriefing;
        this.transactions = transactions;
    }

    /** @param accepted how many follow-ups something new was told of */
    public record Taken(int accepted) {}

    @POST
    @XsrfProtectionExcluded
    public Response post(@Context HttpHeaders headers, InputStream body) throws IOException {
        return mailbox.post(headers, SignedHerald.TARGET, body, message -> BriefingJson.read(message)
                .map(briefing -> transactions.within(() -> takeBriefing.take(briefing)))
                .map(Taken::new));
    }
}
