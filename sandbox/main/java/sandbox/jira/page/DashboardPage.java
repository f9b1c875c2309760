package sandbox.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sandbox.jira.model.ProjectValue;
import sandbox.jira.store.History;

/** What is mine and what happened lately. */
record DashboardPage(Room room) implements Page {

    /** A change and the issue it was made to. Public for templates. */
    public record Activity(History.Change change, Issue issue) {}

    @Override
    public void get(Visit visit) throws IOException {
        var values = Map.of(
                "mine",
                        find(
                                visit,
                                "assignee = currentUser() AND resolution = Unresolved ORDER BY priority DESC, due ASC"),
                "activity", activity(visit));
        visit.show(visit.words().say("jira.dashboard"), "jira.dashboard", "dashboard.vm", values);
    }

    private List<Issue> find(Visit visit, String jql) {
        try {
            var query = room.search().parseQuery(visit.user(), jql).getQuery();
            return room.search()
                    .search(visit.user(), query, new PagerFilter<Issue>(20))
                    .getResults();
        } catch (SearchException e) {
            throw new IllegalStateException(jql, e);
        }
    }

    private List<Activity> activity(Visit visit) {
        var tables = room.services().tables;
        List<Long> projects = room.services().permits.visible(visit.user()).stream()
                .map(ProjectValue::getId)
                .toList();
        var found = new ArrayList<Activity>();
        if (!projects.isEmpty()) {
            tables.history.latest(projects, 15).forEach(change -> tables.issues
                    .byId(change.issueId())
                    .ifPresent(issue -> found.add(new Activity(change, issue))));
        }
        return found;
    }
}
