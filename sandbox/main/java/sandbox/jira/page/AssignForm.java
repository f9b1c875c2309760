package sandbox.jira.page;

import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;
import sandbox.jira.model.StoredIssue;

/** Gives an issue to somebody. */
final class AssignForm extends IssueForm {

    AssignForm(Room room) {
        super(room);
    }

    @Override
    String title() {
        return "jira.assign.title";
    }

    @Override
    String template() {
        return "assign.vm";
    }

    @Override
    Map<String, Object> values(Visit visit, StoredIssue issue) {
        return Map.of("assignable", new FormFields(room().services()).assignable(issue.getProjectId()));
    }

    @Override
    ErrorCollection submit(Visit visit, StoredIssue issue) {
        var service = room().services().issues();
        String name = visit.parameter("assignee");
        var validated = service.validateAssign(visit.user(), issue.getId(), name.isEmpty() ? null : name);
        if (validated.isValid()) {
            service.assign(visit.user(), validated);
        }
        return validated.getErrorCollection();
    }
}
