package org.aftermath.jira.issue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.core.delivery.Turn;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.tracker.Tidings;
import org.aftermath.core.work.Wake;
import org.aftermath.jira.account.Hands;
import org.aftermath.jira.trace.Marks;
import org.aftermath.jira.trace.Orphans;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the issue for a follow-up, or finds the one made before: there is never a second one for a uid, however often it
 * is ordered, at once or after a crash, on whatever node. Orders of one page take turns; two pages that happen to share
 * one make one of them wait for its next attempt.
 */
public final class OpenTicket {

    private static final Logger LOG = LoggerFactory.getLogger(OpenTicket.class);
    private static final String TURN = "org.aftermath.postmortem.order.";
    private static final int TURNS = 16;

    private final Claims claims;
    private final NewIssues newIssues;
    private final JiraIssues issues;
    private final Orphans orphans;
    private final Marks marks;
    private final News news;
    private final Turns turns;

    /** What makes the ticket's progress known. */
    public record News(Tidings tidings, Wake wake) {}

    public OpenTicket(
            Claims claims,
            NewIssues newIssues,
            JiraIssues issues,
            Orphans orphans,
            Marks marks,
            News news,
            Turns turns) {
        this.claims = claims;
        this.newIssues = newIssues;
        this.issues = issues;
        this.orphans = orphans;
        this.marks = marks;
        this.news = news;
        this.turns = turns;
    }

    /** How an order ended. */
    public sealed interface Outcome {

        /** There is a ticket. */
        record Opened(Ticket ticket, boolean created) implements Outcome {}

        /** There is none, for these reasons. */
        record Refused(Refusal refusal) implements Outcome {}

        /** The same order may be under way on another thread; it is to be given again in a moment. */
        record Busy() implements Outcome {}
    }

    /** @param peer through whom progress is to be told; blank if nobody said */
    public Outcome open(TicketOrder order, String peer, Hands hands) {
        try (var turn = turn(order.uid().pageId())) {
            return turn == null ? new Outcome.Busy() : alone(order, peer, hands, turn);
        }
    }

    /**
     * Likewise for several, one after the other.
     *
     * @param hands who makes the issue of an order
     * @param goOn asked after each; what is left out then was not begun
     */
    public Map<FollowUpUid, Outcome> open(
            List<TicketOrder> orders, String peer, Function<TicketOrder, Hands> hands, BooleanSupplier goOn) {
        var outcomes = new LinkedHashMap<FollowUpUid, Outcome>();
        for (var page : byPage(orders)) {
            try (var turn = turn(page.get(0).uid().pageId())) {
                for (var order : page) {
                    if (!outcomes.isEmpty() && !goOn.getAsBoolean()) {
                        return outcomes;
                    }
                    outcomes.put(
                            order.uid(),
                            turn == null ? new Outcome.Busy() : alone(order, peer, hands.apply(order), turn));
                }
            }
        }
        return outcomes;
    }

    private static Collection<List<TicketOrder>> byPage(List<TicketOrder> orders) {
        return orders.stream()
                .collect(groupingBy(order -> order.uid().pageId(), LinkedHashMap::new, toList()))
                .values();
    }

    private @Nullable Turn turn(long pageId) {
        return turns.take(TURN + Math.floorMod(Long.hashCode(pageId), TURNS)).orElse(null);
    }

    /** What would stand in the way of the ticket; empty if nothing would, or it is there. Makes nothing. */
    public Optional<Refusal> rehearse(TicketOrder order, Hands hands) {
        var made = claims.find(order.uid()).flatMap(Claim::issue).isPresent();
        return made ? Optional.empty() : newIssues.rehearse(order, hands);
    }

    private Outcome alone(TicketOrder order, String peer, Hands hands, Turn turn) {
        var claim = claims.find(order.uid());
        var made = claim.flatMap(before -> madeBefore(before, hands));
        if (made.isPresent()) {
            var known = claims.stake(order, peer);
            marks.put(made.get(), order, hands.author());
            return new Outcome.Opened(issues.ticket(order.uid(), made.get(), known.sequence()), false);
        }
        // Whoever slept through their turn must not make a second issue now.
        return turn.write(() -> claims.stake(order, peer)) ? make(order, hands, turn) : new Outcome.Busy();
    }

    /** The issue of the claim, or the one that an attempt left behind when it died; none if it was deleted. */
    private Optional<Issue> madeBefore(Claim claim, Hands hands) {
        if (claim.issue().isPresent()) {
            return issues.find(claim.issue().get());
        }
        var orphan = orphans.of(claim, hands.author());
        orphan.ifPresent(issue -> adopt(claim, issue));
        return orphan;
    }

    private void adopt(Claim claim, Issue issue) {
        claims.settle(claim.uid(), new Claim.IssueRef(issue.getId(), issue.getKey()));
        news.tidings().add(claim.uid());
        news.wake().up();
    }

    private Outcome make(TicketOrder order, Hands hands, Turn turn) {
        var result = newIssues.create(order, hands);
        if (result instanceof NewIssues.Result.Rejected rejected) {
            claims.release(order.uid());
            return new Outcome.Refused(rejected.refusal());
        }
        var issue = ((NewIssues.Result.Created) result).issue();
        var sequence = new long[1];
        if (!turn.write(() -> sequence[0] = settle(order.uid(), issue))) {
            LOG.warn(
                    "{} was made for follow-up {} so slowly that another node may have made an issue too; delete one",
                    issue.getKey(),
                    order.uid());
            return new Outcome.Busy();
        }
        marks.putOnNew(issue, order, hands.author());
        return new Outcome.Opened(issues.ticket(order, issue, sequence[0]), true);
    }

    /**
     * Whoever changed the issue before the claim knew it went unheard, so its state is told once more; but not at once,
     * or it would meet the answer to the order on its way, and there may be many orders.
     */
    private long settle(FollowUpUid uid, Issue issue) {
        news.tidings().add(uid);
        return claims.settle(uid, new Claim.IssueRef(issue.getId(), issue.getKey()));
    }
}
