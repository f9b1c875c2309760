package org.aftermath.host.remote;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.outbox.TicketDraft;
import org.aftermath.core.outbox.TicketTracker;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.text.Message;
import org.aftermath.core.text.OneLine;
import org.aftermath.core.ticket.Amendment;
import org.aftermath.core.ticket.SeenTickets;
import org.aftermath.host.wire.AmendmentJson;
import org.aftermath.host.wire.AnswersJson;
import org.aftermath.host.wire.Json;
import org.aftermath.host.wire.OrderJson;
import org.aftermath.host.wire.OrdersJson;
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
    private static final Set<Integer> APART = Set.of(400, 404, 405, 413, INTERNAL_ERROR);
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
        var asked = asked(draft, onBehalfOf);
        var answer = draft.isDue() ? answer(asked, reply) : rehearsed(asked, reply);
        LOG.info("Ticket for {} asked for {}: {}", uid, onBehalfOf, answer);
        return answer;
    }

    @Override
    public Map<FollowUpUid, Answer> open(List<TicketDraft> drafts, UserRef onBehalfOf) {
        if (!drafts.stream().allMatch(TicketDraft::isDue)) {
            return Map.of();
        }
        var reply = acting.as(onBehalfOf, () -> send("follow-ups", orders(drafts)));
        var answers = answers(drafts, onBehalfOf, reply);
        answers.forEach((uid, answer) -> LOG.info("Ticket for {} asked for {}: {}", uid, onBehalfOf, answer));
        return answers;
    }

    private String orders(List<TicketDraft> drafts) {
        var projects = new HashMap<Postmortem, Optional<String>>();
        return OrdersJson.write(drafts.stream()
                .map(draft -> TicketOrder.of(draft, projects.computeIfAbsent(draft.postmortem(), settings::project)))
                .toList());
    }

    /** A Jira that knows single orders only, or cannot make sense of these together, is asked for one after the other. */
    private static Map<FollowUpUid, Answer> answers(List<TicketDraft> drafts, UserRef user, Reply reply) {
        if (reply instanceof Reply.Answered answered && answered.isSuccess()) {
            return each(drafts, user, AnswersJson.read(answered.body()));
        }
        if (reply instanceof Reply.Answered answered && APART.contains(answered.status())) {
            return Map.of();
        }
        var unauthorised = answer(asked(drafts.get(0), user), reply) instanceof Answer.Unauthorised;
        // What keeps Jira from answering keeps it from answering anybody: the first tells it for all.
        return each(
                unauthorised ? drafts : drafts.subList(0, 1), draft -> Optional.of(answer(asked(draft, user), reply)));
    }

    private static Map<FollowUpUid, Answer> each(
            List<TicketDraft> drafts, UserRef user, Map<FollowUpUid, AnswersJson.Answer> read) {
        return each(
                drafts, draft -> Optional.ofNullable(read.get(draft.followUp().uid()))
                        .map(given -> new Reply.Answered(given.status(), given.body(), given.retryAfter()))
                        .map(given -> answer(asked(draft, user), given)));
    }

    private static Map<FollowUpUid, Answer> each(
            List<TicketDraft> drafts, Function<TicketDraft, Optional<Answer>> answering) {
        var answers = new LinkedHashMap<FollowUpUid, Answer>();
        drafts.forEach(draft -> answering
                .apply(draft)
                .ifPresent(answer -> answers.put(draft.followUp().uid(), answer)));
        return answers;
    }

    private static Asked asked(TicketDraft draft, UserRef user) {
        return new Asked(draft.followUp().uid(), user, Optional.of(draft.pageUrl()));
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
