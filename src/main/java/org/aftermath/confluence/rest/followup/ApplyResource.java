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
import java.util.Optional;
import java.util.Set;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.core.agreement.ApplyToTicket;
import org.aftermath.core.agreement.ApplyToTicket.Outcome;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/** Makes a follow-up's ticket say what the page says; body {@code {what: due|urgency|owner}}. */
@AnonymousSiteAccess
@Path("follow-ups/{uid}/apply")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class ApplyResource {

    private final Readers readers;
    private final ApplyToTicket apply;
    private final Refusals refusals;

    @Inject
    public ApplyResource(Readers readers, ApplyToTicket apply, Refusals refusals) {
        this.readers = readers;
        this.apply = apply;
        this.refusals = refusals;
    }

    /** 200 with the ticket; 409 if nothing differs or Jira refuses; 503 if Jira does not answer. */
    @POST
    public Response apply(@PathParam("uid") String uid, @Nullable String body) {
        return readers.keeping(uid, (known, user) -> apply(known, what(body), user));
    }

    private Response apply(FollowUpUid uid, Optional<Agreed> what, UserRef user) {
        return what.map(each -> answer(apply.apply(uid, Set.of(each), user)))
                .orElseGet(() -> refusals.of(400, "what", Message.of("aftermath.difference.what")));
    }

    private static Optional<Agreed> what(@Nullable String body) {
        return JsonBody.read(body)
                .filter(json -> json.values().keySet().equals(Set.of("what")))
                .flatMap(json -> Agreed.of(json.text("what")));
    }

    private Response answer(Outcome outcome) {
        if (outcome instanceof Outcome.Applied applied) {
            return Response.ok(AgreementJson.of(applied.ticket())).build();
        }
        if (outcome instanceof Outcome.Refused refused) {
            return refusals.conflict(List.of(refused.why()));
        }
        return outcome instanceof Outcome.Unreachable unreachable
                ? refusals.of(503, unreachable.why())
                : readers.unknown();
    }
}
