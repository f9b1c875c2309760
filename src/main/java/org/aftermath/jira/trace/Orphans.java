package org.aftermath.jira.trace;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.aftermath.core.claim.Claim;

/** Finds the issue of an attempt that died after making it and before writing that down. */
public final class Orphans {

    private static final int MOST = 20_000;
    private static final long MARGIN_MINUTES = 2;

    private final SearchService search;
    private final Clock clock;

    public Orphans(SearchService search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /** The oldest that was made since the claim, whatever the user may see: later ones with the same trace are clones. */
    public Optional<Issue> of(Claim claim, ApplicationUser user) {
        var minutes = Duration.between(claim.since(), clock.instant()).toMinutes() + MARGIN_MINUTES;
        var parsed = search.parseQuery(user, "created >= \"-" + minutes + "m\" ORDER BY created ASC");
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not read our search: " + parsed.getErrors());
        }
        try {
            return SearchPages.of(search, user, parsed.getQuery(), MOST)
                    .filter(issue -> Trace.isIn(issue, claim.uid()))
                    .findFirst();
        } catch (SearchException broken) {
            throw new IllegalStateException("Jira cannot search", broken);
        }
    }
}
