package sandbox.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.web.bean.PagerFilter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sandbox.jira.model.ProjectValue;
import sandbox.jira.model.StatusValue;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.service.Workflow;
import sandbox.jira.store.Boards;
import sandbox.jira.store.Filters;

/** A board: a column per status, a card per issue, which can be moved. */
record BoardPage(Room room) implements Page {

    private static final int MOST = 1000;

    /** A column. Public for templates. */
    public record Column(StatusValue status, int transition, List<StoredIssue> issues) {}

    @Override
    public void get(Visit visit) throws IOException {
        Optional<Boards.Board> board = room.services().tables.boards.byId(visit.number("rapidView", 1));
        Optional<ProjectValue> project = board.flatMap(found -> room.services().permits.visible(visit.user()).stream()
                .filter(each -> each.getId() == found.projectId())
                .findFirst());
        if (project.isEmpty()) {
            visit.notFound();
            return;
        }
        boolean mayMove = room.services()
                .permits
                .hasPermission(ProjectPermissions.TRANSITION_ISSUES, (Project) project.get(), visit.user());
        Map<String, Object> values = Map.of(
                "board", board.get(),
                "project", project.get(),
                "mayMove", mayMove,
                "columns", columns(visit, board.get()));
        visit.show(board.get().name(), "gh-rapid", "board.vm", values);
    }

    private List<Column> columns(Visit visit, Boards.Board board) {
        List<StoredIssue> issues = issues(visit, board);
        return room.services().tables.constants.statuses().stream()
                .map(status -> new Column(
                        status,
                        transitionTo(status),
                        issues.stream()
                                .filter(issue -> issue.getStatusId().equals(status.getId()))
                                .toList()))
                .toList();
    }

    /** The step that leads into the column, from wherever. */
    private static int transitionTo(StatusValue status) {
        return Workflow.from("").stream()
                .filter(step -> step.to().equals(status.getId()))
                .findFirst()
                .map(Workflow.Transition::id)
                .orElse(0);
    }

    private String jql(Boards.Board board) {
        return board.filterId()
                .flatMap(room.services().tables.filters::byId)
                .map(Filters.Filter::jql)
                .orElse("project = " + board.projectId() + " ORDER BY priority DESC, due ASC, created ASC");
    }

    private List<StoredIssue> issues(Visit visit, Boards.Board board) {
        try {
            var query = room.search().parseQuery(visit.user(), jql(board)).getQuery();
            return room.search().search(visit.user(), query, new PagerFilter<Issue>(MOST)).getResults().stream()
                    .map(StoredIssue.class::cast)
                    .toList();
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }
}
