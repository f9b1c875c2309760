package org.aftermath.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.wire.AmendmentJson;
import org.aftermath.host.wire.TicketJson;
import org.aftermath.jira.issue.AmendTicket;
import org.aftermath.jira.issue.AmendTicket.Outcome;
import org.jspecify.annotations.Nullable;

/** Changes a follow-up's ticket to what the page says, as the caller; body {@code {due?, urgency?, owner?}}. */
@LicensedOnly
@Path("follow-ups/{uid}/terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FollowUpTerms {

    private final AmendTicket amend;
    private final JiraAuthenticationContext users;
    private final Refusals refusals;
    private final RefusalJson json;

    @Inject
    public FollowUpTerms(AmendTicket amend, JiraAuthenticationContext users, Refusals refusals, RefusalJson json) {
        this.amend = amend;
        this.users = users;
        this.refusals = refusals;
        this.json = json;
    }

    @PUT
    public Response put(@PathParam("uid") String uid, @Nullable String body) {
        var user = users.getLoggedInUser();
        if (user == null) {
            return refusals.anonymous();
        }
        return FollowUpUid.parse(uid)
                .flatMap(known -> AmendmentJson.read(known, body == null ? "" : body))
                .map(amendment -> answer(amend.amend(amendment, user)))
                .orElseGet(() -> refusals.of(400, Message.of("aftermath.issue.terms.malformed")));
    }

    private Response answer(Outcome outcome) {
        return outcome instanceof Outcome.Amended amended
                ? Response.ok(TicketJson.answer(amended.ticket(), false)).build()
                : json.of(((Outcome.Refused) outcome).refusal());
    }
}
