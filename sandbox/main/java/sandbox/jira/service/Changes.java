package sandbox.jira.service;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import sandbox.jira.model.FieldValue;
import sandbox.jira.model.IssueState;
import sandbox.jira.store.Tables;

/** What differs between two states of an issue, in the words of Jira's change history. */
final class Changes {

    private final Tables tables;
    private final IssueState before;
    private final IssueState after;
    private final List<ChangeItemBean> items = new ArrayList<>();

    private Changes(Tables tables, IssueState before, IssueState after) {
        this.tables = tables;
        this.before = before;
        this.after = after;
    }

    static List<ChangeItemBean> between(Tables tables, IssueState before, IssueState after) {
        var changes = new Changes(tables, before, after);
        changes.constants();
        changes.texts();
        changes.people();
        changes.due();
        changes.labels();
        tables.customFields().values().forEach(changes::custom);
        return changes.items;
    }

    private void constants() {
        constant("issuetype", state -> state.type, tables::issueType);
        constant("priority", state -> state.priority, tables::priority);
        constant("status", state -> state.status, tables::status);
        constant("resolution", state -> state.resolution, tables::resolution);
    }

    private void texts() {
        text("summary", state -> state.summary);
        text("description", state -> state.description);
        text("environment", state -> state.environment);
    }

    private void people() {
        person("assignee", state -> state.assignee);
        person("reporter", state -> state.reporter);
    }

    private void constant(
            String field, Function<IssueState, String> get, Function<String, ? extends IssueConstant> find) {
        String from = get.apply(before);
        String to = get.apply(after);
        add("jira", field, from, name(find.apply(from)), to, name(find.apply(to)));
    }

    private void text(String field, Function<IssueState, String> get) {
        String from = Objects.requireNonNullElse(get.apply(before), "");
        String to = Objects.requireNonNullElse(get.apply(after), "");
        if (!from.equals(to)) {
            items.add(new ChangeItemBean("jira", field, null, from, null, to));
        }
    }

    private void person(String field, Function<IssueState, String> get) {
        String from = get.apply(before);
        String to = get.apply(after);
        add("jira", field, from, name(tables.person(from)), to, name(tables.person(to)));
    }

    private void due() {
        add("jira", "duedate", day(before.due), moment(before.due), day(after.due), moment(after.due));
    }

    private void labels() {
        String from = String.join(" ", new TreeSet<>(before.labels));
        String to = String.join(" ", new TreeSet<>(after.labels));
        if (!from.equals(to)) {
            items.add(new ChangeItemBean("jira", "labels", "", from, "", to));
        }
    }

    private void custom(FieldValue field) {
        String from = before.custom.getOrDefault(field.getId(), "");
        String to = after.custom.getOrDefault(field.getId(), "");
        if (!from.equals(to)) {
            items.add(new ChangeItemBean("custom", field.getName(), null, from, null, to));
        }
    }

    private void add(String type, String field, String from, String fromText, String to, String toText) {
        if (!Objects.equals(from, to)) {
            items.add(new ChangeItemBean(type, field, from, fromText, to, toText));
        }
    }

    private static String name(IssueConstant constant) {
        return constant == null ? null : constant.getName();
    }

    private static String name(ApplicationUser user) {
        return user == null ? null : user.getDisplayName();
    }

    private static String day(LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static String moment(LocalDate date) {
        return date == null ? null : date + " 00:00:00.0";
    }
}
