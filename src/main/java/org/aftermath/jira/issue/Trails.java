package org.aftermath.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Move;
import org.aftermath.core.move.Trail;
import org.aftermath.core.ticket.Category;
import org.jspecify.annotations.Nullable;

/**
 * Reads from Jira's own history what became of an issue, so that nothing is missed that nobody heard of, and the same is
 * read whenever one looks.
 */
public final class Trails {

    private static final Duration BEFORE_CLOSING = Duration.ofDays(1);
    private static final int DAY = 10;

    private final ChangeHistoryManager history;
    private final CommentManager comments;
    private final Priorities priorities;
    private final Claims claims;

    public Trails(ChangeHistoryManager history, CommentManager comments, Priorities priorities, Claims claims) {
        this.history = history;
        this.comments = comments;
        this.priorities = priorities;
        this.claims = claims;
    }

    /** What became of it, whoever looks. */
    public Trail of(Issue issue) {
        return of(
                issue,
                claims.ofIssue(issue.getId())
                        .map(claim -> claim.brief().priorities())
                        .orElse(Map.of()));
    }

    /** @param named what priorities are called by whoever ordered it */
    Trail of(Issue issue, Map<Urgency, String> named) {
        var moves = Stream.concat(
                        moves(issue, Agreed.DUE, "duedate", Trails::day),
                        moves(issue, Agreed.URGENCY, "priority", id -> urgency(id, named)))
                .toList();
        return new Trail(urgency(issue, named), moves, isSilent(issue));
    }

    /** Of an issue that was made just now: nothing became of it yet. */
    Trail ofNew(Issue issue, Map<Urgency, String> named) {
        return new Trail(urgency(issue, named), List.of(), false);
    }

    private Optional<Urgency> urgency(Issue issue, Map<Urgency, String> named) {
        var priority = issue.getPriority();
        return priorities.urgency(priority == null ? null : priority.getId(), named);
    }

    /** A change that means the same to us is no move. */
    private Stream<Move> moves(Issue issue, Agreed what, String field, UnaryOperator<String> reading) {
        List<ChangeItemBean> items = history.getChangeItemsForField(issue, field);
        return items.stream()
                .map(item -> new Move(
                        what,
                        item.getCreated().toInstant(),
                        read(item.getFrom(), reading),
                        read(item.getTo(), reading)))
                .filter(move -> !move.from().equals(move.to()));
    }

    private static String read(@Nullable String stored, UnaryOperator<String> reading) {
        return stored == null ? "" : reading.apply(stored);
    }

    /** Stored as a day, by old versions with a time behind it. */
    private static String day(String stored) {
        return stored.length() > DAY ? stored.substring(0, DAY) : stored;
    }

    private String urgency(String priorityId, Map<Urgency, String> named) {
        return priorities.urgency(priorityId, named).map(Urgency::name).orElse("");
    }

    /** Closed, and nobody wrote a word since the day before. */
    private boolean isSilent(Issue issue) {
        var closed = issue.getResolutionDate();
        var category = Category.of(issue.getStatus().getStatusCategory().getKey());
        if (closed == null || !category.equals(Optional.of(Category.DONE))) {
            return false;
        }
        var since = closed.toInstant().minus(BEFORE_CLOSING);
        return comments.getComments(issue).stream()
                .noneMatch(comment -> !comment.getBody().isBlank()
                        && comment.getCreated().toInstant().isAfter(since));
    }
}
