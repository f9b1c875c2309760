package org.aftermath.jira.trace;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a search finds, whatever anybody may see, page by page: after a bulk change the one that is looked for may be
 * far behind the first page. What changes meanwhile may come twice.
 */
final class SearchPages {

    private static final int PAGE = 500;

    private SearchPages() {}

    /** @param most how many at most, give or take a page */
    static Stream<Issue> of(SearchService search, @Nullable ApplicationUser user, Query query, int most)
            throws SearchException {
        var all = new ArrayList<Issue>();
        List<Issue> page;
        do {
            page = search.searchOverrideSecurity(user, query, new PagerFilter<Issue>(all.size(), PAGE))
                    .getResults();
            all.addAll(page);
        } while (page.size() == PAGE && all.size() < most);
        return all.stream();
    }
}
