package sandbox.jira.rest;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sandbox.jira.model.Constant;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.service.IssueInput;
import sandbox.jira.store.Constants;
import sandbox.jira.text.Dates;

/** Turns the JSON of a create, edit or transition into the texts that the issue service takes. */
final class InputReader {

    private final Desk desk;
    private final JsonNode body;
    private final Set<String> labels;
    private final IssueInput input = new IssueInput();
    private final ErrorCollection errors = new SimpleErrorCollection();

    /** @param before the issue that is changed, or {@code null} for a new one */
    InputReader(Desk desk, JsonNode body, StoredIssue before) {
        this.desk = desk;
        this.body = body == null ? com.fasterxml.jackson.databind.node.MissingNode.getInstance() : body;
        this.labels = new LinkedHashSet<>(before == null ? Set.of() : before.state().labels);
    }

    /** @throws jakarta.ws.rs.WebApplicationException 400 if the JSON does not fit the fields */
    IssueInput read() {
        if (!body.isObject()) {
            throw Faults.bad("Unexpected request body: a JSON object is expected.");
        }
        body.path("fields").fields().forEachRemaining(field -> set(field.getKey(), field.getValue()));
        body.path("update").fields().forEachRemaining(field -> field.getValue()
                .forEach(operation -> update(field.getKey(), operation)));
        if (errors.hasAnyErrors()) {
            throw Faults.of(errors);
        }
        return input;
    }

    private void set(String field, JsonNode value) {
        switch (field) {
            case "project" -> project(value);
            case "issuetype" -> constant(field, value, desk.tables().issueTypes(), "Issue type");
            case "priority" -> constant(field, value, desk.tables().constants.priorities(), "Priority");
            case "resolution" -> constant(field, value, desk.tables().constants.resolutions(), "Resolution");
            case "assignee", "reporter" -> person(field, value);
            case "labels" -> labels(value);
            case "duedate" -> due(value);
            case "summary", "description", "environment" -> text(field, value);
            case "components", "versions", "fixVersions" -> nothingOf(field, value);
            default -> custom(field, value);
        }
    }

    private void update(String field, JsonNode operation) {
        operation.fields().forEachRemaining(entry -> {
            if (entry.getKey().equals("set")) {
                set(field, entry.getValue());
            } else if (field.equals("labels") && entry.getKey().equals("add")) {
                labels.add(entry.getValue().asText());
                input.set("labels", labels.toArray(new String[0]));
            } else if (field.equals("labels") && entry.getKey().equals("remove")) {
                labels.remove(entry.getValue().asText());
                input.set("labels", labels.toArray(new String[0]));
            } else if (field.equals("comment") && entry.getKey().equals("add")) {
                input.setComment(entry.getValue().path("body").asText());
            } else {
                fail(field, "Field does not support update '" + entry.getKey() + "'");
            }
        });
    }

    private void project(JsonNode value) {
        String wanted = value.path("id").asText(value.path("key").asText(""));
        desk.project(wanted)
                .ifPresentOrElse(
                        project -> input.setProjectId(project.getId()),
                        () -> fail(
                                "project",
                                wanted.isEmpty() ? "project is required" : desk.say("issue.field.project.invalid")));
    }

    private void constant(String field, JsonNode value, List<? extends Constant> all, String what) {
        if (value.isNull()) {
            input.set(field, (String) null);
        } else if (value.has("id")) {
            input.set(field, value.get("id").asText());
        } else if (value.has("name")) {
            Constant found = Constants.byName(all, value.get("name").asText());
            if (found == null) {
                fail(field, what + " name '" + value.get("name").asText() + "' is not valid");
            } else {
                input.set(field, found.getId());
            }
        } else {
            fail(field, "Could not find valid 'id' or 'name' in " + field + " object.");
        }
    }

    private void person(String field, JsonNode value) {
        if (!value.isNull() && !value.isObject()) {
            fail(field, "data was not an object");
            return;
        }
        String name = value.hasNonNull("name")
                ? value.get("name").asText()
                : value.hasNonNull("key") ? value.get("key").asText() : null;
        input.set(field, name);
    }

    private void labels(JsonNode value) {
        if (!value.isArray() && !value.isNull()) {
            fail("labels", "data was not an array");
            return;
        }
        labels.clear();
        value.forEach(label -> labels.add(label.asText()));
        input.set("labels", labels.toArray(new String[0]));
    }

    private void due(JsonNode value) {
        if (value.isNull() || value.isTextual() && value.asText().isEmpty()) {
            input.setDueDate(null);
            return;
        }
        try {
            LocalDate day = LocalDate.parse(value.asText());
            input.setDueDate(Dates.picker(day, desk.words().getLocale()));
        } catch (DateTimeParseException e) {
            fail("duedate", "Error parsing date string: " + value.asText());
        }
    }

    private void text(String field, JsonNode value) {
        if (value.isTextual() || value.isNull()) {
            input.set(field, value.isNull() ? null : value.asText());
        } else {
            fail(field, "Operation value must be a string");
        }
    }

    private void custom(String field, JsonNode value) {
        if (!desk.tables().customFields().containsKey(field)) {
            fail(field, "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.");
        } else {
            text(field, value);
        }
    }

    private void nothingOf(String field, JsonNode value) {
        var names = new ArrayList<String>();
        value.forEach(each -> names.add(each.path("name").asText(each.path("id").asText())));
        if (!names.isEmpty()) {
            fail(field, "'" + names.get(0) + "' is not valid");
        }
    }

    private void fail(String field, String message) {
        errors.addError(field, message, Reason.VALIDATION_FAILED);
    }
}
