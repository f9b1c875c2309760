package sandbox.jira.page;

import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sandbox.jira.model.FieldValue;
import sandbox.jira.model.IssueState;
import sandbox.jira.model.Person;
import sandbox.jira.service.IssueInput;
import sandbox.jira.service.Permits;
import sandbox.jira.service.Services;
import sandbox.jira.text.Dates;

/** The fields that the forms for creating and editing share. */
record FormFields(Services services) {

    private static final List<String> PLAIN = List.of(
            "summary", "issuetype", "priority", "description", "environment", "duedate", "assignee", "reporter");

    /** What was typed, as the issue service takes it. Only fields that the form had count. */
    IssueInput read(Visit visit) {
        var input = new IssueInput();
        for (String field : PLAIN) {
            if (visit.request().getParameter(field) != null) {
                input.set(field, typed(visit, field));
            }
        }
        if (visit.request().getParameter("labels") != null) {
            input.set("labels", visit.parameter("labels").split("\\s+"));
        }
        services.tables.customFields().keySet().stream()
                .filter(field -> visit.request().getParameter(field) != null)
                .forEach(field -> input.set(field, visit.parameter(field)));
        return input;
    }

    /** A date field of the browser sends ISO dates; people without one type as Jira shows dates. */
    private String typed(Visit visit, String field) {
        String text = visit.parameter(field);
        if (field.equals("duedate") && text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            try {
                return Dates.picker(java.time.LocalDate.parse(text), services.words.getLocale());
            } catch (java.time.format.DateTimeParseException e) {
                return text;
            }
        }
        return text.isEmpty() ? null : text;
    }

    /** Choices, and what the fields hold: what was typed, or else what is stored. */
    Map<String, Object> values(Visit visit, long projectId, IssueState state) {
        Map<String, Object> values = new HashMap<>();
        values.put("priorities", services.tables.constants.priorities());
        values.put("issueTypes", services.tables.issueTypes());
        values.put("assignable", assignable(projectId));
        values.put("customFields", services.tables.customFields().values());
        values.put("required", required(projectId, state));
        values.put("typed", texts(visit, state));
        return values;
    }

    List<Person> assignable(long projectId) {
        return services.people.find("", 500).stream()
                .filter(person ->
                        services.permits.projects(Permits.ASSIGNABLE, person).contains(projectId))
                .toList();
    }

    private Set<String> required(long projectId, IssueState state) {
        return services.tables.fields.required(projectId, state.type == null ? "" : state.type);
    }

    private Map<String, String> texts(Visit visit, IssueState state) {
        Map<String, String> texts = new HashMap<>();
        texts.put("summary", state.summary);
        texts.put("description", state.description);
        texts.put("environment", state.environment);
        texts.put("issuetype", state.type);
        texts.put("priority", state.priority);
        texts.put("assignee", name(state.assignee));
        texts.put("reporter", name(state.reporter));
        texts.put("duedate", state.due == null ? "" : state.due.toString());
        texts.put("labels", state.labels.stream().collect(Collectors.joining(" ")));
        texts.putAll(state.custom);
        for (String field : List.copyOf(texts.keySet())) {
            if (visit.request().getParameter(field) != null) {
                texts.put(field, visit.parameter(field));
            }
        }
        services.tables.customFields().keySet().stream()
                .filter(field -> visit.request().getParameter(field) != null)
                .forEach(field -> texts.put(field, visit.parameter(field)));
        texts.replaceAll((field, text) -> text == null ? "" : text);
        services.tables.customFields().values().stream()
                .map(FieldValue::getId)
                .forEach(id -> texts.putIfAbsent(id, ""));
        return texts;
    }

    private String name(String key) {
        ApplicationUser user = services.tables.person(key);
        return user == null ? "" : user.getName();
    }
}
