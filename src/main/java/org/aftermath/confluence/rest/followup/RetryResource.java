package org.aftermath.confluence.rest.followup;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.outbox.AskAgain;
import org.aftermath.core.outbox.AskAgain.Outcome;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.rest.Refusals;

/** Asks once more for a follow-up's ticket. */
@AnonymousSiteAccess
@Path("follow-ups/{uid}/ticket")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class RetryResource {

    /** What becomes of the wish: {@code asked}, or {@code present} when there is one already. */
    public record Asked(String uid, String outcome) {}

    private final Readers readers;
    private final AskAgain askAgain;
    private final Transactions transactions;
    private final Refusals refusals;

    @Inject
    public RetryResource(Readers readers, AskAgain askAgain, Transactions transactions, Refusals refusals) {
        this.readers = readers;
        this.askAgain = askAgain;
        this.transactions = transactions;
        this.refusals = refusals;
    }

    @POST
    public Response ask(@PathParam("uid") String uid) {
        return readers.keeping(uid, (known, user) -> answer(known, ask(known, user)));
    }

    private Outcome ask(FollowUpUid uid, UserRef user) {
        return transactions.within(() -> askAgain.ask(uid, user));
    }

    private Response answer(FollowUpUid uid, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return refusals.conflict(refused.reasons());
        }
        if (outcome instanceof Outcome.Unknown) {
            return readers.unknown();
        }
        var asked = outcome instanceof Outcome.Asked;
        return Response.status(asked ? 202 : 200)
                .entity(new Asked(uid.toString(), asked ? "asked" : "present"))
                .build();
    }
}
