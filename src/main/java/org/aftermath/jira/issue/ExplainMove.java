package org.aftermath.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.Optional;
import org.aftermath.core.agreement.GiveReason.Outcome;
import org.aftermath.core.agreement.GiveReason.Words;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Reasons;

/**
 * Takes down in Jira why a date or a priority was moved, and tells it to the page, which owns reasons. Whoever may edit
 * the issue may say why.
 */
public final class ExplainMove {

    private final Claims claims;
    private final Reasons reasons;
    private final Trails trails;
    private final IssueService issues;
    private final OpenTicket.News news;
    private final Clock clock;

    public ExplainMove(
            Claims claims, Reasons reasons, Trails trails, IssueService issues, OpenTicket.News news, Clock clock) {
        this.claims = claims;
        this.reasons = reasons;
        this.trails = trails;
        this.issues = issues;
        this.news = news;
        this.clock = clock;
    }

    /** The follow-up's issue; empty if there is none, or the user may not see it. */
    public Optional<Issue> visible(FollowUpUid uid, ApplicationUser user) {
        return claims.find(uid)
                .flatMap(Claim::issue)
                .map(ref -> issues.getIssue(user, ref.id()))
                .filter(IssueService.IssueResult::isValid)
                .map(IssueService.IssueResult::getIssue);
    }

    public boolean mayExplain(Issue issue, ApplicationUser user) {
        return issues.isEditable(issue, user);
    }

    public Outcome explain(FollowUpUid uid, Issue issue, Words words, ApplicationUser user) {
        var outcome = words.about(uid, trails.of(issue), reasons.of(uid), user.getUsername(), clock.instant());
        if (outcome instanceof Outcome.Given given) {
            reasons.keep(given.reason());
            news.tidings().add(uid);
            news.wake().up();
        }
        return outcome;
    }
}
