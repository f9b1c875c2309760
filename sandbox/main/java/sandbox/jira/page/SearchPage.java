package sandbox.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sandbox.jira.store.Filters;

/** Finds issues by JQL, a page at a time. */
record SearchPage(Room room) implements Page {

    private static final int PAGE = 50;

    @Override
    public void get(Visit visit) throws IOException {
        String jql = room.services()
                .tables
                .filters
                .byId(visit.number("filter", 0))
                .map(Filters.Filter::jql)
                .orElse(visit.parameter("jql"));
        var values = new HashMap<String, Object>();
        values.put("jql", jql);
        values.put("issues", List.of());
        values.put("messages", List.of());
        values.put("warnings", List.of());
        values.put("total", 0);
        var parsed = room.search().parseQuery(visit.user(), jql);
        if (parsed.isValid()) {
            find(visit, parsed.getQuery(), values);
        } else {
            values.put("messages", parsed.getErrors().getErrorMessages());
        }
        visit.show(visit.words().say("jira.search"), "jira.navigator", "search.vm", values);
    }

    private void find(Visit visit, Query query, Map<String, Object> values) {
        MessageSet messages = room.search().validateQuery(visit.user(), query);
        values.put("messages", messages.getErrorMessages());
        if (messages.hasAnyErrors()) {
            return;
        }
        int start = visit.number("startIndex", 0);
        try {
            var found = room.search().search(visit.user(), query, new PagerFilter<Issue>(start, PAGE));
            values.put("issues", found.getResults());
            values.put("total", found.getTotal());
            values.put("first", found.getResults().isEmpty() ? 0 : start + 1);
            values.put("last", start + found.getResults().size());
            if (start > 0) {
                values.put("previous", address(query, Math.max(0, start - PAGE)));
            }
            if (start + PAGE < found.getTotal()) {
                values.put("next", address(query, start + PAGE));
            }
        } catch (SearchException e) {
            values.put("messages", List.of(e.getMessage()));
        }
    }

    private static String address(Query query, int start) {
        return "/issues/?jql=" + URLEncoder.encode(query.getQueryString(), StandardCharsets.UTF_8) + "&startIndex="
                + start;
    }
}
