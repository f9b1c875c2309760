package sandbox.jira.page;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.util.ErrorCollection;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sandbox.jira.model.IssueState;
import sandbox.jira.model.ProjectValue;
import sandbox.jira.service.IssueInput;

/** Creates an issue. */
record CreateForm(Room room) implements Page {

    @Override
    public void get(Visit visit) throws IOException {
        show(visit, null);
    }

    @Override
    public void post(Visit visit) throws IOException {
        var service = room.services().issues();
        IssueInput input = new FormFields(room.services()).read(visit);
        input.set("pid", visit.parameter("pid"));
        var validated = service.validateCreate(visit.user(), input);
        if (validated.isValid()) {
            var issue = service.create(visit.user(), validated).getIssue();
            visit.go("/browse/" + issue.getKey());
        } else {
            show(visit, validated.getErrorCollection());
        }
    }

    private void show(Visit visit, ErrorCollection errors) throws IOException {
        List<ProjectValue> projects = projects(visit);
        if (projects.isEmpty()) {
            visit.forbidden();
            return;
        }
        ProjectValue project = projects.stream()
                .filter(each -> each.getId().toString().equals(visit.parameter("pid"))
                        || each.getKey().equals(visit.parameter("project")))
                .findFirst()
                .orElse(projects.get(0));
        var state = new IssueState();
        state.priority = "3";
        state.type = visit.parameter("issuetype").isEmpty() ? "10002" : visit.parameter("issuetype");
        Map<String, Object> values = new FormFields(room.services()).values(visit, project.getId(), state);
        values.putAll(Visit.faults(errors));
        values.put("projects", projects);
        values.put("project", project);
        visit.form(visit.words().say("jira.create.title"), "create.vm", values);
    }

    private List<ProjectValue> projects(Visit visit) {
        Set<Long> ids = room.services().permits.projects(ProjectPermissions.CREATE_ISSUES, visit.user());
        return room.services().permits.visible(visit.user()).stream()
                .filter(project -> ids.contains(project.getId()))
                .toList();
    }
}
