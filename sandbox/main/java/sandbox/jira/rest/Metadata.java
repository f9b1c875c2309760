package sandbox.jira.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sandbox.jira.model.FieldValue;
import sandbox.jira.model.IssueTypeValue;
import sandbox.jira.model.ProjectValue;

/** Which fields a form has, which must be filled in, and which values they take. */
record Metadata(Desk desk) {

    List<Map<String, Object>> fields(long projectId, String issueType) {
        Set<String> required = desk.tables().fields.required(projectId, issueType);
        var fields = new ArrayList<Map<String, Object>>();
        for (String field : SystemFields.ON_SCREENS) {
            fields.add(system(field, required.contains(field) || field.equals("summary")));
        }
        desk.tables().customFields().values().forEach(field -> fields.add(custom(field, required)));
        return fields;
    }

    /** As above, with what only a new issue needs. */
    List<Map<String, Object>> forCreate(ProjectValue project, IssueTypeValue type) {
        var fields = new ArrayList<Map<String, Object>>();
        Map<String, Object> projectField = system("project", true);
        projectField.put("allowedValues", List.of(desk.values.project(project)));
        Map<String, Object> typeField = system("issuetype", true);
        typeField.put("allowedValues", List.of(desk.values.issueType(type)));
        fields.add(projectField);
        fields.add(typeField);
        fields.addAll(fields(project.getId(), type.getId()));
        return fields;
    }

    /** The project, if the user may create issues in it. */
    ProjectValue project(String idOrKey) {
        return desk.project(idOrKey)
                .filter(project -> desk.services.permits.hasPermission(
                        ProjectPermissions.CREATE_ISSUES, (com.atlassian.jira.project.Project) project, desk.user()))
                .orElseThrow(() -> Faults.bad("No project could be found with key or id '" + idOrKey + "'."));
    }

    private Map<String, Object> system(String field, boolean required) {
        var json = new Fields()
                .with("required", required)
                .with("schema", SystemFields.schema(field))
                .with("name", desk.say("field." + field))
                .with("fieldId", field)
                .with("hasDefaultValue", field.equals("priority"))
                .with("operations", field.equals("labels") ? List.of("add", "set", "remove") : List.of("set"));
        if (field.equals("priority")) {
            json.with(
                    "allowedValues",
                    desk.tables().constants.priorities().stream()
                            .map(desk.values::priority)
                            .toList());
            json.with("defaultValue", desk.values.priority(desk.tables().priority("3")));
        }
        return json.map();
    }

    private Map<String, Object> custom(FieldValue field, Set<String> required) {
        return new Fields()
                .with("required", required.contains(field.getId()))
                .with("schema", desk.values.schema(field))
                .with("name", field.getName())
                .with("fieldId", field.getId())
                .with("hasDefaultValue", false)
                .with("operations", List.of("set"))
                .map();
    }
}
