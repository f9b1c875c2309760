package sandbox.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sandbox.jira.model.ProjectValue;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.service.Permits;

/** Moves an issue into another project. */
final class MoveForm extends IssueForm {

    MoveForm(Room room) {
        super(room);
    }

    @Override
    String title() {
        return "jira.move.title";
    }

    @Override
    String template() {
        return "move.vm";
    }

    @Override
    Map<String, Object> values(Visit visit, StoredIssue issue) {
        return Map.of("projects", targets(visit, issue));
    }

    private List<ProjectValue> targets(Visit visit, StoredIssue issue) {
        Set<Long> ids = room().services().permits.projects(Permits.MOVE, visit.user());
        return room().services().permits.visible(visit.user()).stream()
                .filter(project -> ids.contains(project.getId()) && !project.equals(issue.getProjectObject()))
                .toList();
    }

    @Override
    ErrorCollection submit(Visit visit, StoredIssue issue) {
        var services = room().services();
        var errors = new SimpleErrorCollection();
        Optional<ProjectValue> target = targets(visit, issue).stream()
                .filter(project -> project.getId().toString().equals(visit.parameter("pid")))
                .findFirst();
        if (target.isEmpty() || !services.permits.hasPermission(Permits.MOVE, (Issue) issue, visit.user())) {
            errors.addErrorMessage(visit.words().say("move.error.no.permission"));
        } else {
            services.writes.move(issue, target.get(), visit.user());
        }
        return errors;
    }
}
