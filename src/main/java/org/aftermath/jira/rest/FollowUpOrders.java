package org.aftermath.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.rest.peer.Mailbox;
import org.aftermath.host.wire.AnswersJson;
import org.aftermath.host.wire.OrdersJson;
import org.aftermath.jira.account.Hands;
import org.aftermath.jira.issue.OpenTicket;
import org.aftermath.jira.issue.OpenTicket.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Takes several orders for tickets in one message and answers each as if it had come alone. Works at them for a while that
 * nobody has to wait for too long; what is left out then is ordered again.
 */
@LicensedOnly
@Path("follow-ups")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FollowUpOrders {

    private static final Duration WHILE = Duration.ofSeconds(2);

    private final OpenTicket openTicket;
    private final OrderHands hands;
    private final JiraAuthenticationContext users;
    private final Clock clock;
    private final Refusals refusals;
    private final RefusalJson json;

    @Inject
    public FollowUpOrders(
            OpenTicket openTicket,
            OrderHands hands,
            JiraAuthenticationContext users,
            Clock clock,
            Refusals refusals,
            RefusalJson json) {
        this.openTicket = openTicket;
        this.hands = hands;
        this.users = users;
        this.clock = clock;
        this.refusals = refusals;
        this.json = json;
    }

    @PUT
    public Response put(@Context HttpHeaders headers, @Nullable String body) {
        var user = users.getLoggedInUser();
        if (user == null) {
            return refusals.anonymous();
        }
        var peer = Mailbox.signature(headers).peer();
        var given = body == null ? "" : body;
        return OrdersJson.read(given)
                .filter(unused -> peer.length() <= FollowUpTickets.LONGEST_PEER)
                .map(items -> Response.ok(answers(items, peer, hands.of(user, "follow-ups", headers, given)))
                        .build())
                .orElseGet(() -> refusals.of(400, Message.of("aftermath.issue.order.malformed")));
    }

    private String answers(List<OrdersJson.Item> items, String peer, Function<TicketOrder, Hands> made) {
        var until = clock.instant().plus(WHILE);
        var answers = new AnswersJson();
        var orders = new ArrayList<TicketOrder>();
        for (var item : items) {
            item.order().ifPresentOrElse(orders::add, () -> answers.refused(item.uid(), 400, json.malformed()));
        }
        openTicket
                .open(orders, peer, made, () -> clock.instant().isBefore(until))
                .forEach((uid, outcome) -> answer(answers, uid, outcome));
        return answers.write();
    }

    private void answer(AnswersJson answers, FollowUpUid uid, Outcome outcome) {
        if (outcome instanceof Outcome.Opened opened) {
            answers.opened(opened.ticket(), opened.created());
        } else if (outcome instanceof Outcome.Refused refused) {
            answers.refused(uid, RefusalJson.status(refused.refusal()), json.reasons(refused.refusal()));
        } else {
            answers.busy(uid, FollowUpTickets.BUSY_SECONDS);
        }
    }
}
