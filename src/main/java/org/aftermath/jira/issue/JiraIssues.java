package org.aftermath.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Reasons;
import org.aftermath.core.move.Trail;
import org.aftermath.core.ticket.Category;
import org.aftermath.core.ticket.Progress;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.tracker.IssueStates;

/** Looks at issues as Jira stores them now. */
public final class JiraIssues implements IssueStates {

    private final IssueManager issues;
    private final Trails trails;
    private final Reasons reasons;
    private final ApplicationProperties jira;
    private final Clock clock;

    public JiraIssues(IssueManager issues, Trails trails, Reasons reasons, ApplicationProperties jira, Clock clock) {
        this.issues = issues;
        this.trails = trails;
        this.reasons = reasons;
        this.jira = jira;
        this.clock = clock;
    }

    @Override
    public Progress look(Claim claim, Claim.IssueRef ref, long sequence) {
        return find(ref)
                .<Progress>map(issue -> new Progress.Seen(
                        ticket(
                                claim.uid(),
                                issue,
                                trails.of(issue, claim.brief().priorities()),
                                sequence),
                        reasons.of(claim.uid())))
                .orElseGet(() -> new Progress.Gone(claim.uid(), Optional.of(ref.key()), sequence));
    }

    Optional<Issue> find(Claim.IssueRef ref) {
        return Optional.ofNullable(issues.getIssueObject(ref.id()));
    }

    Ticket ticket(FollowUpUid uid, Issue issue, long sequence) {
        return ticket(uid, issue, trails.of(issue), sequence);
    }

    /** What was made just now by that order. */
    Ticket ticket(TicketOrder order, Issue made, long sequence) {
        return ticket(order.uid(), made, trails.ofNew(made, order.brief().priorities()), sequence);
    }

    private Ticket ticket(FollowUpUid uid, Issue issue, Trail trail, long sequence) {
        var status = issue.getStatus();
        return new Ticket(
                uid,
                issue.getKey(),
                jira.getBaseUrl(UrlMode.CANONICAL) + "/browse/" + issue.getKey(),
                status.getName(),
                Category.of(status.getStatusCategory().getKey()).orElse(Category.INDETERMINATE),
                Optional.ofNullable(issue.getResolution()).map(resolution -> resolution.getName()),
                Optional.ofNullable(issue.getAssignee()).map(ApplicationUser::getUsername),
                Optional.ofNullable(issue.getDueDate())
                        .map(due -> due.toLocalDateTime().toLocalDate()),
                trail,
                sequence,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
