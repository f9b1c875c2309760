package org.aftermath.confluence.rest.followup;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.core.agreement.GiveReason;
import org.aftermath.core.agreement.GiveReason.Outcome;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.rest.WordsBody;
import org.jspecify.annotations.Nullable;

/** Takes the reason why a follow-up's date or urgency was moved; body {@code {what, reason, moved?}}. */
@AnonymousSiteAccess
@Path("follow-ups/{uid}/reason")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class ReasonResource {

    private final Readers readers;
    private final GiveReason giveReason;
    private final Transactions transactions;
    private final Refusals refusals;

    @Inject
    public ReasonResource(Readers readers, GiveReason giveReason, Transactions transactions, Refusals refusals) {
        this.readers = readers;
        this.giveReason = giveReason;
        this.transactions = transactions;
        this.refusals = refusals;
    }

    /** 200 with the reason; 409 if nothing was moved, or it was moved again since {@code moved}. */
    @POST
    public Response give(@PathParam("uid") String uid, @Nullable String body) {
        return readers.keeping(uid, (known, user) -> give(known, WordsBody.read(body), user));
    }

    private Response give(FollowUpUid uid, WordsBody body, UserRef user) {
        return body.faults().isEmpty()
                ? answer(transactions.within(() -> giveReason.give(uid, body.words(), user)))
                : refusals.invalid(body.faults());
    }

    private Response answer(Outcome outcome) {
        if (outcome instanceof Outcome.Given given) {
            return Response.ok(AgreementJson.of(given.reason())).build();
        }
        if (outcome instanceof Outcome.Faulty faulty) {
            return refusals.invalid(List.of(faulty.fault()));
        }
        return outcome instanceof Outcome.Refused refused
                ? refusals.conflict(List.of(refused.why()))
                : readers.unknown();
    }
}
