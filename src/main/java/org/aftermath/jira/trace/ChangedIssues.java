package org.aftermath.jira.trace;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aftermath.core.ticket.TicketLabels;
import org.aftermath.core.tracker.RecentChanges;

/** Asks Jira's search, whatever anybody may see. */
public final class ChangedIssues implements RecentChanges {

    private static final int MOST_OURS = 20_000;
    private static final int MOST_OTHERS = 1_000;

    private final SearchService search;

    public ChangedIssues(SearchService search) {
        this.search = search;
    }

    @Override
    public List<Changed> within(Duration time) {
        var updated = "updated >= \"-" + time.toMinutes() + "m\"";
        var found = new LinkedHashMap<Long, Changed>();
        find(TicketLabels.JQL + " AND " + updated, MOST_OURS, found);
        // Also those that lost the label, as long as there are not too many.
        find(updated, MOST_OTHERS, found);
        return List.copyOf(found.values());
    }

    private void find(String condition, int most, Map<Long, Changed> found) {
        var jql = condition + " ORDER BY updated DESC";
        var parsed = search.parseQuery(null, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not read our search: " + parsed.getErrors());
        }
        try {
            SearchPages.of(search, null, parsed.getQuery(), most)
                    .forEach(issue -> found.put(
                            issue.getId(),
                            new Changed(issue.getId(), issue.getUpdated().toInstant(), Trace.in(issue))));
        } catch (SearchException broken) {
            throw new IllegalStateException("Jira cannot search", broken);
        }
    }
}
