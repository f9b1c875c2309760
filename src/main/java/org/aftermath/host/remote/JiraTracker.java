package org.aftermath.host.remote;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.outbox.TicketDraft;
import org.aftermath.core.outbox.TicketTracker;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.core.text.OneLine;
import org.aftermath.core.ticket.Amendment;
import org.aftermath.core.ticket.SeenTickets;
import org.aftermath.host.wire.AmendmentJson;
import org.aftermath.host.wire.Json;
import org.aftermath.host.wire.OrderJson;
import org.aftermath.host.wire.TicketJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks our plugin in Jira for tickets. Only an answer that is certainly our plugin's can refuse one; anything else, from
 * a login page to half a body, means that Jira is not there yet.
 */
public final class JiraTracker implements TicketTracker {

    private static final Logger LOG = LoggerFactory.getLogger(JiraTracker.class);

    private static final Set<Integer> REFUSALS = Set.of(400, 403, 404, 409);
    private static final int INTERNAL_ERROR = 500;
    private static final int LONGEST_REASON = 2_000;

    private final JiraLink jira;
    private final ActingUser acting;
    private final JiraSettings settings;

    public JiraTracker(JiraLink jira, ActingUser acting, JiraSettings settings) {
        this.jira = jira;
        this.acting = acting;
        this.settings = settings;
    }

    @Override
    public Answer open(TicketDraft draft, UserRef onBehalfOf) {
        var uid = draft.followUp().uid();
        var order = OrderJson.write(TicketOrder.of(draft, settings.project(draft.postmortem())));
        var path = "follow-ups/" + uid + (draft.isDue() ? "" : "/rehearsal");
        var reply = acting.as(onBehalfOf, () -> send(path, order));
        var asked = new Asked(uid, onBehalfOf, Optional.of(draft.pageUrl()));
        var answer = draft.isDue() ? answer(asked, reply) : rehearsed(asked, reply);
        LOG.info("Ticket for {} asked for {}: {}", uid, onBehalfOf, answer);
        return answer;
    }

    private Reply send(String path, String order) {
        return settings.pairing()
                .map(pairing -> jira.put(path, pairing, order))
                .orElseGet(() -> jira.put(path, "", order));
    }

    /** Too early for the ticket, and not for hearing what would stand in its way. */
    private static Answer rehearsed(Asked asked, Reply reply) {
        var passed = reply instanceof Reply.Answered answered && answered.isSuccess();
        if (passed) {
            return new Answer.Rehearsed();
        }
        var answer = answer(asked, reply);
        return answer instanceof Answer.Refused refused ? new Answer.Objected(refused.reason()) : answer;
    }

    @Override
    public Answer amend(Amendment amendment, UserRef onBehalfOf) {
        var uid = amendment.uid();
        var terms = AmendmentJson.write(amendment);
        var reply = acting.as(onBehalfOf, () -> jira.put("follow-ups/" + uid + "/terms", settings.peer(), terms));
        var answer = answer(new Asked(uid, onBehalfOf, Optional.empty()), reply);
        LOG.info("Ticket of {} amended for {}: {}", uid, onBehalfOf, answer);
        return answer;
    }

    /** @param back where that person reads on after allowing it; empty if nobody waits for that */
    private record Asked(FollowUpUid uid, UserRef user, Optional<String> back) {}

    private static Answer answer(Asked asked, Reply reply) {
        if (reply instanceof Reply.Answered answered) {
            return answered.isSuccess() ? opened(asked.uid(), answered) : notOpened(answered, asked.user());
        }
        if (reply instanceof Reply.Unauthorised unauthorised) {
            return unauthorised(asked.user(), asked.back().flatMap(unauthorised::where));
        }
        if (reply instanceof Reply.Broken broken) {
            LOG.info("Jira cannot be reached: {}", broken.why());
            return unreachable("aftermath.ticket.waiting");
        }
        return unreachable("aftermath.ticket.unlinked");
    }

    private static Answer opened(FollowUpUid uid, Reply.Answered answered) {
        return TicketJson.read(uid, answered.body())
                .<Answer>map(Answer.Opened::new)
                .orElseGet(() -> unread(answered.body()));
    }

    /** Half of our own answer may be this ticket's fault; a page in between is nobody's. */
    private static Answer unread(String body) {
        return body.startsWith("{")
                ? new Answer.Failed(Message.of("aftermath.ticket.garbled"))
                : unreachable("aftermath.ticket.waiting");
    }

    private static Answer notOpened(Reply.Answered answered, UserRef user) {
        if (answered.status() == 401) {
            return unauthorised(user, Optional.empty());
        }
        var reasons = reasons(answered.body());
        if (!reasons.isEmpty() && REFUSALS.contains(answered.status())) {
            return new Answer.Refused(Message.of("aftermath.ticket.refused", reasons));
        }
        if (answered.status() == INTERNAL_ERROR && answered.retryAfter().isEmpty()) {
            return new Answer.Failed(Message.of("aftermath.ticket.failed", INTERNAL_ERROR));
        }
        return new Answer.Unreachable(Message.of("aftermath.ticket.waiting"), answered.retryAfter());
    }

    /**
     * What our plugin says, in the user's own language already; empty if it is not our plugin that speaks. On one line,
     * because logs have a line for each event and whoever words a refusal must not write events.
     */
    private static String reasons(String body) {
        var messages = Json.read(body).stream()
                .flatMap(json -> Json.objects(json, "errors").stream())
                .flatMap(error -> Json.text(error, "message").stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var all = OneLine.of(String.join(" ", messages));
        return all.length() > LONGEST_REASON ? all.substring(0, LONGEST_REASON) + "…" : all;
    }

    private static Answer unauthorised(UserRef user, Optional<String> where) {
        return new Answer.Unauthorised(where.map(address -> Message.of(SeenTickets.UNAUTHORISED, user.key(), address))
                .orElseGet(() -> Message.of(SeenTickets.UNAUTHORISED, user.key())));
    }

    private static Answer unreachable(String key) {
        return new Answer.Unreachable(Message.of(key), Optional.empty());
    }
}
