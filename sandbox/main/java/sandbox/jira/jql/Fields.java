package sandbox.jira.jql;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sandbox.jira.model.Category;
import sandbox.jira.model.Constant;
import sandbox.jira.model.FieldValue;
import sandbox.jira.model.People;
import sandbox.jira.model.Person;
import sandbox.jira.model.ProjectValue;
import sandbox.jira.model.StatusValue;
import sandbox.jira.service.Permits;
import sandbox.jira.store.Tables;

/** Finds the field that a name in JQL means. */
final class Fields {

    private static final Pattern PROPERTY = Pattern.compile("(?i)issue\\.property\\[([^]]+)]((?:\\.[\\w-]+)*)");
    private static final Pattern NUMBERED = Pattern.compile("(?i)cf\\[([0-9]+)]|customfield_([0-9]+)");

    private final Tables tables;
    private final People people;
    private final Permits permits;
    private final Clock clock;

    Fields(Tables tables, People people, Permits permits, Clock clock) {
        this.tables = tables;
        this.people = people;
        this.permits = permits;
        this.clock = clock;
    }

    Optional<Field> find(String name) {
        return known(name).or(() -> property(name)).or(() -> custom(name));
    }

    private Optional<Field> known(String name) {
        return Optional.ofNullable(
                switch (name.toLowerCase(Locale.ROOT)) {
                    case "project" -> reference(name, "i.project_id", this::projects, "p.name");
                    case "key", "issuekey", "issue", "id" -> new KeyField(name, tables, permits);
                    case "issuetype", "type" -> constant(name, "i.issue_type", "issuetype", tables.issueTypes());
                    case "status" -> constant(name, "i.status", "status", tables.constants.statuses());
                    case "statuscategory" -> reference(name, "i.status", this::categories, null);
                    case "resolution" -> constant(name, "i.resolution", "resolution", tables.constants.resolutions());
                    case "priority" -> priority(name);
                    case "assignee" -> person(name, "i.assignee");
                    case "reporter" -> person(name, "i.reporter");
                    case "creator" -> person(name, "i.creator");
                    default -> unrelated(name);
                });
    }

    private Field unrelated(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "labels", "label" -> new LabelField(name);
            case "created", "createddate" -> new DateField(name, "i.created", false, clock);
            case "updated", "updateddate" -> new DateField(name, "i.updated", false, clock);
            case "resolved", "resolutiondate" -> new DateField(name, "i.resolved", false, clock);
            case "due", "duedate" -> new DateField(name, "i.due", true, clock);
            case "summary" -> new TextField(name, List.of("i.summary"), "lower(i.summary)");
            case "description" -> new TextField(name, List.of("i.description"), "lower(i.description)");
            case "environment" -> new TextField(name, List.of("i.environment"), "lower(i.environment)");
            case "comment" -> new TextField(name, List.of(COMMENTS), null);
            case "text" ->
                new TextField(name, List.of("i.summary", "i.description", "i.environment", COMMENTS, CUSTOM), null);
            default -> null;
        };
    }

    private static final String COMMENTS =
            "exists (select 1 from jira_comment c where c.issue_id = i.id and lower(c.body) like ? escape '!')";
    private static final String CUSTOM =
            "exists (select 1 from jira_field_text f where f.issue_id = i.id and lower(f.content) like ? escape '!')";

    private Optional<Field> property(String name) {
        Matcher property = PROPERTY.matcher(name);
        if (!property.matches()) {
            return Optional.empty();
        }
        List<String> path = Arrays.stream(property.group(2).split("\\."))
                .filter(step -> !step.isEmpty())
                .toList();
        return Optional.of(new PropertyField(name, property.group(1).strip(), path, tables));
    }

    private Optional<Field> custom(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        boolean byNumber = numbered.matches();
        String id = byNumber
                ? FieldValue.PREFIX + (numbered.group(1) == null ? numbered.group(2) : numbered.group(1))
                : null;
        return tables.customFields().values().stream()
                .filter(field ->
                        byNumber ? field.getId().equals(id) : field.getName().equalsIgnoreCase(name))
                .findFirst()
                .map(CustomField::new);
    }

    private Field priority(String name) {
        List<String> ranked =
                tables.constants.priorities().stream().map(Constant::getId).toList();
        return new ReferenceField(
                name,
                "i.priority",
                (literal, searcher) -> ids(tables.constants.priorities(), literal),
                true,
                sequence("priority", "i.priority"),
                ranked);
    }

    private Field constant(String name, String column, String kind, List<? extends Constant> all) {
        return new ReferenceField(
                name, column, (literal, searcher) -> ids(all, literal), true, sequence(kind, column), null);
    }

    private Field reference(
            String name,
            String column,
            java.util.function.BiFunction<Field.Literal, Searcher, List<?>> ids,
            String order) {
        return new ReferenceField(name, column, ids, true, order, null);
    }

    private Field person(String name, String column) {
        return new ReferenceField(
                name, column, (literal, searcher) -> people(literal.text()), false, "lower(" + column + ")", null);
    }

    private static List<String> ids(List<? extends Constant> all, Field.Literal literal) {
        return all.stream()
                .filter(each -> each.getName().equalsIgnoreCase(literal.text())
                        || each.getId().equals(literal.text()))
                .map(Constant::getId)
                .toList();
    }

    private List<?> projects(Field.Literal literal, Searcher searcher) {
        List<ProjectValue> all =
                searcher.overridesSecurity() ? tables.projects.all() : permits.visible(searcher.user());
        return all.stream()
                .filter(project -> Stream.of(
                                project.getKey(),
                                project.getName(),
                                project.getId().toString())
                        .anyMatch(text -> text.equalsIgnoreCase(literal.text())))
                .map(ProjectValue::getId)
                .toList();
    }

    private List<?> categories(Field.Literal literal, Searcher searcher) {
        return Category.all().stream()
                .filter(category -> Stream.of(category.getName(), category.getKey(), String.valueOf(category.getId()))
                        .anyMatch(text -> text.equalsIgnoreCase(literal.text())))
                .flatMap(category -> tables.constants.statuses().stream()
                        .filter(status -> status.category().equals(category))
                        .map(StatusValue::getId))
                .toList();
    }

    private List<?> people(String text) {
        return people.byNameOrKey(text).map(Person::getKey).map(List::of).orElseGet(() -> people.find(text, 20).stream()
                .filter(person -> person.getDisplayName().equalsIgnoreCase(text)
                        || text.equalsIgnoreCase(person.getEmailAddress()))
                .map(Person::getKey)
                .toList());
    }

    private static String sequence(String kind, String column) {
        return "(select k.sequence_no from jira_constant k where k.kind = '" + kind + "' and k.id = " + column + ")";
    }
}
