package org.aftermath.jira.panel;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.claim.Selection;
import org.aftermath.core.move.Account;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Reasons;
import org.aftermath.core.ticket.Category;
import org.aftermath.jira.issue.Trails;
import org.aftermath.jira.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Reads what the panel of an issue shows to a viewer, who is taken to see the issue already. Never writes. */
public final class ShowPanel {

    private static final int MOST_SIBLINGS = 20;

    private final Claims claims;
    private final Reasons reasons;
    private final Trails trails;
    private final IssueService issues;

    public ShowPanel(Claims claims, Reasons reasons, Trails trails, IssueService issues) {
        this.claims = claims;
        this.reasons = reasons;
        this.trails = trails;
        this.issues = issues;
    }

    boolean has(Issue issue) {
        return claims.ofIssue(issue.getId()).isPresent() || original(issue).isPresent();
    }

    /** The key of the ticket that this issue is a copy of; blank if the viewer may not see it, empty if it is none. */
    Optional<String> original(Issue issue, @Nullable ApplicationUser viewer) {
        return original(issue).map(ref -> {
            var found = issues.getIssue(viewer, ref.id());
            return found.isValid() ? found.getIssue().getKey() : "";
        });
    }

    private Optional<Claim.IssueRef> original(Issue issue) {
        return Trace.in(issue).flatMap(claims::find).flatMap(Claim::issue).filter(ref -> ref.id() != issue.getId());
    }

    /** Empty if the issue answers no follow-up. */
    Optional<Scene> of(Issue issue, @Nullable ApplicationUser viewer) {
        return claims.ofIssue(issue.getId()).map(claim -> of(claim, issue, viewer));
    }

    private Scene of(Claim claim, Issue issue, @Nullable ApplicationUser viewer) {
        var trail = trails.of(issue);
        var given = reasons.of(claim.uid());
        var accounts = Arrays.stream(Agreed.values())
                .flatMap(what -> Account.of(what, trail, given).stream())
                .toList();
        var explainable = viewer != null && issues.isEditable(issue, viewer);
        return new Scene(claim, accounts, trail.silent(), explainable, siblings(claim, viewer));
    }

    private List<Sibling> siblings(Claim claim, @Nullable ApplicationUser viewer) {
        return claims.select(Selection.ofPage(claim.origin().pageId())).stream()
                .filter(other -> !other.uid().equals(claim.uid()))
                .sorted(Comparator.comparing(other -> other.uid().toString()))
                .flatMap(other -> other.issue().stream())
                .flatMap(ref -> sibling(ref, viewer))
                .limit(MOST_SIBLINGS)
                .toList();
    }

    private Stream<Sibling> sibling(Claim.IssueRef ref, @Nullable ApplicationUser viewer) {
        var found = issues.getIssue(viewer, ref.id());
        return found.isValid() ? Stream.of(sibling(found.getIssue())) : Stream.empty();
    }

    private static Sibling sibling(Issue issue) {
        var status = issue.getStatus();
        var category = Category.of(status.getStatusCategory().getKey()).orElse(Category.INDETERMINATE);
        return new Sibling(issue.getKey(), issue.getSummary(), status.getName(), category);
    }
}
