package org.aftermath.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.rest.peer.Mailbox;
import org.aftermath.host.wire.OrderJson;
import org.aftermath.host.wire.TicketJson;
import org.aftermath.jira.issue.OpenTicket;
import org.aftermath.jira.issue.OpenTicket.Outcome;
import org.jspecify.annotations.Nullable;

/** Takes orders for tickets from logged-in users; giving the same order twice answers with the same ticket. */
@LicensedOnly
@Path("follow-ups/{uid}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FollowUpTickets {

    static final int BUSY_SECONDS = 2;
    static final int LONGEST_PEER = 64;

    private final OpenTicket openTicket;
    private final OrderHands hands;
    private final JiraAuthenticationContext users;
    private final Refusals refusals;
    private final RefusalJson json;

    @Inject
    public FollowUpTickets(
            OpenTicket openTicket,
            OrderHands hands,
            JiraAuthenticationContext users,
            Refusals refusals,
            RefusalJson json) {
        this.openTicket = openTicket;
        this.hands = hands;
        this.users = users;
        this.refusals = refusals;
        this.json = json;
    }

    @PUT
    public Response put(@PathParam("uid") String uid, @Context HttpHeaders headers, @Nullable String body) {
        var user = users.getLoggedInUser();
        if (user == null) {
            return refusals.anonymous();
        }
        var peer = Mailbox.signature(headers).peer();
        var given = body == null ? "" : body;
        return FollowUpUid.parse(uid)
                .flatMap(known -> OrderJson.read(known, given))
                .filter(unused -> peer.length() <= LONGEST_PEER)
                .map(order -> answer(openTicket.open(
                        order,
                        peer,
                        hands.of(user, "follow-ups/" + uid, headers, given).apply(order))))
                .orElseGet(() -> refusals.of(400, Message.of("aftermath.issue.order.malformed")));
    }

    /** Says what would stand in the way of a ticket, and makes none; 204 if nothing would. */
    @PUT
    @Path("rehearsal")
    public Response rehearse(@PathParam("uid") String uid, @Nullable String body) {
        var user = users.getLoggedInUser();
        if (user == null) {
            return refusals.anonymous();
        }
        return FollowUpUid.parse(uid)
                .flatMap(known -> OrderJson.read(known, body == null ? "" : body))
                .map(order -> openTicket
                        .rehearse(order, hands.of(order, user))
                        .map(json::of)
                        .orElseGet(() -> Response.noContent().build()))
                .orElseGet(() -> refusals.of(400, Message.of("aftermath.issue.order.malformed")));
    }

    private Response answer(Outcome outcome) {
        if (outcome instanceof Outcome.Opened opened) {
            return Response.status(opened.created() ? 201 : 200)
                    .entity(TicketJson.answer(opened.ticket(), opened.created()))
                    .build();
        }
        if (outcome instanceof Outcome.Refused refused) {
            return json.of(refused.refusal());
        }
        return Response.status(503)
                .header(HttpHeaders.RETRY_AFTER, BUSY_SECONDS)
                .build();
    }
}
