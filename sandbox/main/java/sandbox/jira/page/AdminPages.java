package sandbox.jira.page;

import com.atlassian.jira.permission.GlobalPermissionKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sandbox.host.Host;
import sandbox.jira.model.FieldValue;
import sandbox.jira.model.ProjectValue;
import sandbox.jira.service.ProjectSetup;
import sandbox.jira.store.Fields;
import sandbox.jira.store.Tables;
import sandbox.plugin.WebFragments;

/** Jira's administration, for administrators. */
final class AdminPages {

    private static final List<String> CONFIGURABLE =
            List.of("description", "environment", "duedate", "labels", "assignee");

    private final Room room;

    private AdminPages(Room room) {
        this.room = room;
    }

    static void addTo(Map<String, Page> actions, Room room) {
        var pages = new AdminPages(room);
        actions.put("admin/ViewApplicationProperties", pages.guarded(pages::properties, Visit::notAllowed));
        actions.put("admin/ViewIssueFields", pages.guarded(pages::fields, pages::require));
        actions.put("admin/ViewCustomFields", pages.guarded(pages::fields, pages::addField));
        actions.put("admin/ViewProjects", pages.guarded(pages::projects, pages::addProject));
    }

    /** One row of the field configuration. Public for templates. */
    public record Rule(
            String field, String name, ProjectValue project, String type, String typeName, boolean required) {}

    private interface Step {
        void answer(Visit visit) throws IOException;
    }

    private Page guarded(Step get, Step post) {
        return new Page() {
            @Override
            public void get(Visit visit) throws IOException {
                answer(visit, get);
            }

            @Override
            public void post(Visit visit) throws IOException {
                answer(visit, post);
            }
        };
    }

    private void answer(Visit visit, Step step) throws IOException {
        if (room.services().permits.hasPermission(GlobalPermissionKey.ADMINISTER, visit.user())) {
            step.answer(visit);
        } else {
            visit.forbidden();
        }
    }

    private void properties(Visit visit) throws IOException {
        Host host = room.host();
        show(
                visit,
                "jira.admin.properties",
                "admin-properties.vm",
                Map.of("version", host.product().version(), "address", host.baseUrl()));
    }

    private void fields(Visit visit) throws IOException {
        var rules = new ArrayList<Rule>();
        for (ProjectValue project : tables().projects.all()) {
            tables().customFields().values().forEach(field -> addRules(rules, project, field.getId(), field.getName()));
            CONFIGURABLE.forEach(
                    field -> addRules(rules, project, field, visit.words().say("field." + field)));
        }
        Map<String, Object> values = new HashMap<>();
        values.put("rules", rules);
        values.put("customFields", tables().customFields().values());
        show(visit, "jira.admin.fields", "admin-fields.vm", values);
    }

    private void addRules(List<Rule> rules, ProjectValue project, String field, String name) {
        rules.add(rule(project, field, name, Fields.ANY_TYPE, ""));
        tables().issueTypes().forEach(type -> rules.add(rule(project, field, name, type.getId(), type.getName())));
    }

    private Rule rule(ProjectValue project, String field, String name, String type, String typeName) {
        boolean required = tables().fields.requiredByRule(project.getId(), type).contains(field);
        return new Rule(field, name, project, type, typeName, required);
    }

    private void require(Visit visit) throws IOException {
        ProjectValue project =
                tables().projects.byKey(visit.parameter("project")).orElse(null);
        String field = visit.parameter("field");
        boolean known = CONFIGURABLE.contains(field) || tables().customFields().containsKey(field);
        String type = visit.parameter("type");
        if (project == null || !known || !type.equals(Fields.ANY_TYPE) && tables().issueType(type) == null) {
            visit.notFound();
            return;
        }
        tables().fields
                .require(
                        project.getId(),
                        type,
                        field,
                        visit.parameter("required").equals("true"));
        visit.go("/secure/admin/ViewIssueFields.jspa");
    }

    private void addField(Visit visit) throws IOException {
        String name = visit.parameter("name");
        if (!name.isEmpty() && name.length() <= 255) {
            FieldValue added = tables().fields
                    .add(name, "", visit.parameter("type").equals("textarea") ? "textarea" : "textfield");
            visit.go("/secure/admin/ViewIssueFields.jspa#" + added.getId());
        } else {
            fields(visit);
        }
    }

    private void projects(Visit visit) throws IOException {
        show(
                visit,
                "jira.admin.projects",
                "admin-projects.vm",
                Map.of("projects", tables().projects.all()));
    }

    private void addProject(Visit visit) throws IOException {
        String key = visit.parameter("key");
        String name = visit.parameter("name");
        if (!key.matches("[A-Z][A-Z0-9]{1,9}")
                || name.isEmpty()
                || tables().projects.byKey(key).isPresent()) {
            Map<String, Object> values = new HashMap<>();
            values.put("projects", tables().projects.all());
            values.put("errorMessages", List.of(visit.words().say("jira.admin.project.invalid")));
            show(visit, "jira.admin.projects", "admin-projects.vm", values);
        } else {
            new ProjectSetup(tables()).add(key, name, "", visit.user().getKey());
            visit.go("/projects/" + key);
        }
    }

    private void show(Visit visit, String title, String template, Map<String, ?> values) throws IOException {
        Map<String, Object> all = new HashMap<>(values);
        all.put("adminTemplate", "sandbox/jira/" + template);
        Map<String, Object> context = new HashMap<>();
        context.put("user", visit.user());
        WebFragments fragments = room.host().webFragments();
        all.put("pluginItems", fragments.items("admin_plugins_menu", context));
        all.put("pluginSections", fragments.sections("admin_plugins_menu", context));
        visit.show(visit.words().say(title), "atl.admin", "admin.vm", all);
    }

    private Tables tables() {
        return room.services().tables;
    }
}
