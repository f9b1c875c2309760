package sandbox.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sandbox.jira.model.ProjectValue;

/** The list of projects, and the front page of each. */
record ProjectPage(Room room) implements Page {

    @Override
    public void get(Visit visit) throws IOException {
        String key = visit.rest().replaceFirst("/.*", "");
        List<ProjectValue> projects = room.services().permits.visible(visit.user());
        if (key.isEmpty() || key.equals("BrowseProjects.jspa")) {
            Map<String, ?> values = Map.of("projects", projects);
            visit.show(visit.words().say("jira.projects"), "jira.browse.projects", "projects.vm", values);
            return;
        }
        Optional<ProjectValue> project = projects.stream()
                .filter(each -> each.getKey().equalsIgnoreCase(key))
                .findFirst();
        if (project.isEmpty()) {
            visit.notFound();
        } else {
            show(visit, project.get());
        }
    }

    private void show(Visit visit, ProjectValue project) throws IOException {
        var values = new HashMap<String, Object>();
        values.put("project", project);
        values.put("issues", latest(visit, project));
        room.services().tables.boards.all().stream()
                .filter(board -> board.projectId() == project.getId())
                .findFirst()
                .ifPresent(board -> values.put("board", board));
        visit.show(project.getName(), "jira.browse.project", "project.vm", values);
    }

    private List<Issue> latest(Visit visit, ProjectValue project) {
        try {
            var query = room.search()
                    .parseQuery(visit.user(), "project = " + project.getId() + " ORDER BY updated DESC")
                    .getQuery();
            return room.search()
                    .search(visit.user(), query, new PagerFilter<Issue>(25))
                    .getResults();
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }
}
