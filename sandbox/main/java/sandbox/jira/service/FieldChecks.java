package sandbox.jira.service;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import sandbox.jira.model.FieldValue;
import sandbox.jira.model.IssueState;
import sandbox.jira.model.People;
import sandbox.jira.model.Person;
import sandbox.jira.store.Tables;
import sandbox.jira.text.Dates;
import sandbox.jira.text.Words;

/**
 * Carries an input over to an issue field by field and says, in Jira's words, what is wrong with it. Fields that the
 * input does not name stay as they are.
 */
final class FieldChecks {

    static final int MAX_TEXT = 32_767;
    private static final int MAX_NAME = 255;

    private final Tables tables;
    private final People people;
    private final Permits permits;
    private final Words words;

    FieldChecks(Tables tables, People people, Permits permits, Words words) {
        this.tables = tables;
        this.people = people;
        this.permits = permits;
        this.words = words;
    }

    /** One issue being filled in. */
    final class Filling {

        private final IssueState state;
        private final IssueInput input;
        private final ApplicationUser user;
        private final ErrorCollection errors;

        Filling(IssueState state, IssueInput input, ApplicationUser user, ErrorCollection errors) {
            this.state = state;
            this.input = input;
            this.user = user;
            this.errors = errors;
        }

        void fillIn() {
            summary();
            type();
            priority();
            resolution();
            text("description");
            text("environment");
            due();
            labels();
            reporter();
            assignee();
            tables.customFields().values().forEach(this::custom);
            required();
        }

        private void summary() {
            if (!concerns("summary")) {
                return;
            }
            String summary = input.has("summary") ? input.first("summary") : state.summary;
            if (summary == null || summary.isBlank()) {
                fail("summary", "issue.field.summary.required");
            } else if (summary.length() > MAX_NAME) {
                fail("summary", "issue.field.summary.toolong");
            } else if (summary.contains("\n") || summary.contains("\r")) {
                fail("summary", "issue.field.summary.newlines");
            } else {
                state.summary = summary.strip();
            }
        }

        private void type() {
            if (!input.has("issuetype")) {
                return;
            }
            if (tables.issueType(input.first("issuetype")) == null) {
                fail("issuetype", "issue.field.issuetype.invalid");
            } else {
                state.type = input.first("issuetype");
            }
        }

        private void priority() {
            if (input.first("priority") == null) {
                return;
            }
            if (tables.priority(input.first("priority")) == null) {
                fail("priority", "issue.field.priority.invalid");
            } else {
                state.priority = input.first("priority");
            }
        }

        private void resolution() {
            if (input.first("resolution") == null) {
                return;
            }
            if (tables.resolution(input.first("resolution")) == null) {
                fail("resolution", "issue.field.resolution.invalid");
            } else {
                state.resolution = input.first("resolution");
            }
        }

        private void text(String field) {
            if (!input.has(field)) {
                return;
            }
            String text = input.first(field);
            if (text != null && text.length() > MAX_TEXT) {
                fail(field, "field.error.text.toolong", MAX_TEXT);
            } else if (field.equals("description")) {
                state.description = text;
            } else {
                state.environment = text;
            }
        }

        private void due() {
            if (!input.has("duedate")) {
                return;
            }
            String text = input.first("duedate");
            Optional<LocalDate> day = text == null ? Optional.empty() : Dates.parse(text, words.getLocale());
            if (text != null && day.isEmpty()) {
                fail("duedate", "fields.validation.data.format", Dates.PICKER, example());
            } else {
                state.due = day.orElse(null);
            }
        }

        private void labels() {
            if (!input.has("labels")) {
                return;
            }
            var labels = new TreeSet<String>();
            Arrays.stream(input.all("labels"))
                    .filter(label -> label != null && !label.isBlank())
                    .forEach(label -> {
                        labelFault(label.strip())
                                .ifPresent(fault -> errors.addError("labels", fault, Reason.VALIDATION_FAILED));
                        labels.add(label.strip());
                    });
            state.labels = labels;
        }

        private void reporter() {
            if (!input.has("reporter")) {
                return;
            }
            Optional<Person> reporter = people.byNameOrKey(input.first("reporter"));
            boolean other = reporter.isEmpty() || !reporter.get().equals(user);
            if (reporter.isEmpty()) {
                fail("reporter", "issue.field.reporter.invalid");
            } else if (other && !permits.projects(Permits.REPORTER, user).contains(state.projectId)) {
                fail("reporter", "issue.field.reporter.forbidden");
            } else {
                state.reporter = reporter.get().getKey();
            }
        }

        private void assignee() {
            String name = input.first("assignee");
            if (!input.has("assignee") || "-1".equals(name)) {
                return;
            }
            if (name == null) {
                state.assignee = null;
            } else {
                assigneeFault(name, state, user)
                        .ifPresentOrElse(
                                fault -> errors.addError("assignee", fault, Reason.VALIDATION_FAILED),
                                () -> state.assignee =
                                        people.byNameOrKey(name).orElseThrow().getKey());
            }
        }

        private void custom(FieldValue field) {
            if (!input.has(field.getId())) {
                return;
            }
            String text = input.first(field.getId());
            int limit = field.isMultiline() ? MAX_TEXT : MAX_NAME;
            if (text == null) {
                state.custom.remove(field.getId());
            } else if (text.length() > limit) {
                fail(field.getId(), "field.error.text.toolong", limit);
            } else {
                state.custom.put(field.getId(), text.strip());
            }
        }

        private void required() {
            Map<String, FieldValue> custom = tables.customFields();
            for (String field : tables.fields.required(state.projectId, state.type)) {
                if (concerns(field) && isEmpty(field) && !errors.getErrors().containsKey(field)) {
                    FieldValue known = custom.get(field);
                    fail(field, "issue.field.required", known == null ? words.say("field." + field) : known.getName());
                }
            }
        }

        private boolean isEmpty(String field) {
            return switch (field) {
                case "description" -> state.description == null;
                case "environment" -> state.environment == null;
                case "duedate" -> state.due == null;
                case "labels" -> state.labels.isEmpty();
                case "assignee" -> state.assignee == null;
                case "priority" -> state.priority == null;
                default -> field.startsWith(FieldValue.PREFIX) && !state.custom.containsKey(field);
            };
        }

        private boolean concerns(String field) {
            return !input.checksOnlyProvided() || input.has(field);
        }

        private void fail(String field, String key, Object... arguments) {
            errors.addError(field, words.say(key, arguments), Reason.VALIDATION_FAILED);
        }
    }

    /** Why this text is no label. */
    Optional<String> labelFault(String label) {
        if (label.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of(words.say("label.service.error.label.invalid", label));
        }
        if (label.length() > MAX_NAME) {
            return Optional.of(words.say("label.service.error.label.toolong", label));
        }
        return Optional.empty();
    }

    /** Why the user may not give the issue to the named person. */
    Optional<String> assigneeFault(String name, IssueState state, ApplicationUser user) {
        Optional<Person> person = people.byNameOrKey(name);
        boolean keeps = person.isPresent() && person.get().getKey().equals(state.assignee);
        if (!keeps && !permits.projects(Permits.ASSIGN, user).contains(state.projectId)) {
            return Optional.of(words.say("assign.error.no.permission"));
        }
        if (person.isEmpty() || !person.get().isActive()) {
            return Optional.of(words.say("admin.errors.issues.user.does.not.exit", name));
        }
        if (!permits.projects(Permits.ASSIGNABLE, person.get()).contains(state.projectId)) {
            return Optional.of(words.say("assign.error.user.cannot.be.assigned", name));
        }
        return Optional.empty();
    }

    private String example() {
        return Dates.picker(LocalDate.of(2026, 11, 21), words.getLocale());
    }
}
