package sandbox.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import java.util.List;
import java.util.Map;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.service.Workflow;

/** The steps that the asking user may take. */
record Transitions(Desk desk) {

    List<Map<String, Object>> all(StoredIssue issue, boolean withFields) {
        return open(issue).stream().map(step -> json(step, withFields)).toList();
    }

    boolean exists(StoredIssue issue, int id) {
        return open(issue).stream().anyMatch(step -> step.id() == id);
    }

    private List<Workflow.Transition> open(StoredIssue issue) {
        boolean may =
                desk.services.permits.hasPermission(ProjectPermissions.TRANSITION_ISSUES, (Issue) issue, desk.user());
        return may ? Workflow.from(issue.getStatusId()) : List.of();
    }

    private Map<String, Object> json(Workflow.Transition step, boolean withFields) {
        return new Fields()
                .with("id", String.valueOf(step.id()))
                .with("name", step.name())
                .with("to", desk.values.status(desk.tables().status(step.to())))
                .with("hasScreen", step.hasScreen())
                .with("isGlobal", true)
                .with("isInitial", false)
                .with("isConditional", false)
                .with("fields", withFields ? fields(step) : null)
                .map();
    }

    private Map<String, Object> fields(Workflow.Transition step) {
        if (!step.hasScreen()) {
            return Map.of();
        }
        var resolutions = desk.tables().constants.resolutions().stream()
                .map(desk.values::resolution)
                .toList();
        return Map.of(
                "resolution",
                new Fields()
                        .with("required", false)
                        .with("schema", SystemFields.schema("resolution"))
                        .with("name", desk.say("field.resolution"))
                        .with("fieldId", "resolution")
                        .with("operations", List.of("set"))
                        .with("allowedValues", resolutions)
                        .map());
    }
}
