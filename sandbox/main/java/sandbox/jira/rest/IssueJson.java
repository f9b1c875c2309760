package sandbox.jira.rest;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sandbox.jira.model.IssueState;
import sandbox.jira.model.StoredComment;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.service.Services;
import sandbox.jira.store.History;
import sandbox.jira.store.IssueLinks;
import sandbox.jira.text.Dates;

/** The JSON of an issue. */
final class IssueJson {

    private final Services services;
    private final Links links;
    private final ValueJson values;

    IssueJson(Services services, Links links, ValueJson values) {
        this.services = services;
        this.links = links;
        this.values = values;
    }

    Map<String, Object> of(StoredIssue issue, FieldNames wanted, Set<String> expand) {
        var json = head(issue).with("fields", fields(issue, wanted));
        if (expand.contains("changelog")) {
            json.with("changelog", changelog(issue));
        }
        if (expand.contains("names")) {
            json.with("names", names());
        }
        if (expand.contains("renderedFields")) {
            json.with("renderedFields", rendered(issue, wanted));
        }
        return json.map();
    }

    private Fields head(StoredIssue issue) {
        return new Fields()
                .with("expand", "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations")
                .with("id", issue.getId().toString())
                .with("self", links.issue(issue.getId()))
                .with("key", issue.getKey());
    }

    private Map<String, Object> fields(StoredIssue issue, FieldNames wanted) {
        Map<String, Object> all = new LinkedHashMap<>();
        references(issue, all);
        plain(issue.state(), all);
        services.tables
                .customFields()
                .values()
                .forEach(field -> all.put(field.getId(), issue.getCustomFieldValue(field)));
        all.keySet().removeIf(field -> !wanted.wants(field));
        if (wanted.wants("issuelinks")) {
            all.put("issuelinks", issueLinks(issue));
        }
        if (wanted.wants("comment")) {
            all.put("comment", comments(issue));
        }
        return all;
    }

    private void references(StoredIssue issue, Map<String, Object> all) {
        all.put("issuetype", values.issueType(issue.getIssueType()));
        all.put("project", values.project(issue.getProjectObject()));
        all.put("resolution", values.resolution(issue.getResolution()));
        all.put("priority", values.priority(issue.getPriority()));
        all.put("status", values.status(issue.getStatus()));
        all.put("assignee", values.user(issue.getAssignee()));
        all.put("reporter", values.user(issue.getReporter()));
        all.put("creator", values.user(issue.getCreator()));
        all.put("votes", Map.of("self", links.issue(issue.getId()) + "/votes", "votes", 0, "hasVoted", false));
        all.put(
                "watches",
                Map.of("self", links.issue(issue.getId()) + "/watchers", "watchCount", 0, "isWatching", false));
    }

    private static void plain(IssueState state, Map<String, Object> all) {
        all.put("summary", state.summary);
        all.put("description", state.description);
        all.put("environment", state.environment);
        all.put("labels", List.copyOf(state.labels));
        all.put("duedate", state.due == null ? null : state.due.toString());
        all.put("created", date(state.created));
        all.put("updated", date(state.updated));
        all.put("resolutiondate", date(state.resolved));
        for (String empty : List.of("components", "versions", "fixVersions", "subtasks", "attachment")) {
            all.put(empty, List.of());
        }
        for (String nothing : List.of("timespent", "timeestimate", "timeoriginalestimate", "lastViewed")) {
            all.put(nothing, null);
        }
        all.put("workratio", -1);
        all.put("timetracking", Map.of());
        all.put("worklog", Map.of("startAt", 0, "maxResults", 20, "total", 0, "worklogs", List.of()));
    }

    private List<Map<String, Object>> issueLinks(StoredIssue issue) {
        return services.tables.issueLinks.of(issue.getId()).stream()
                .map(link -> issueLink(issue, link))
                .toList();
    }

    private Map<String, Object> issueLink(StoredIssue issue, IssueLinks.Link link) {
        boolean outward = link.source() == issue.getId();
        StoredIssue other = services.tables
                .issues
                .byId(outward ? link.destination() : link.source())
                .orElseThrow();
        return new Fields()
                .with("id", String.valueOf(link.id()))
                .with("self", links.api("issueLink/" + link.id()))
                .with("type", values.linkType(link.type()))
                .with(outward ? "outwardIssue" : "inwardIssue", brief(other))
                .map();
    }

    /** An issue inside another one. */
    private Map<String, Object> brief(StoredIssue issue) {
        return new Fields()
                .with("id", issue.getId().toString())
                .with("key", issue.getKey())
                .with("self", links.issue(issue.getId()))
                .with(
                        "fields",
                        new Fields()
                                .with("summary", issue.getSummary())
                                .with("status", values.status(issue.getStatus()))
                                .with("priority", values.priority(issue.getPriority()))
                                .with("issuetype", values.issueType(issue.getIssueType()))
                                .map())
                .map();
    }

    private Map<String, Object> comments(StoredIssue issue) {
        List<StoredComment> all = services.tables.comments.of(issue);
        return new Fields()
                .with("comments", all.stream().map(values::comment).toList())
                .with("maxResults", all.size())
                .with("total", all.size())
                .with("startAt", 0)
                .map();
    }

    private Map<String, Object> changelog(StoredIssue issue) {
        List<History.Change> changes = services.tables.history.of(issue.getId());
        return new Fields()
                .with("startAt", 0)
                .with("maxResults", changes.size())
                .with("total", changes.size())
                .with("histories", changes.stream().map(this::history).toList())
                .map();
    }

    private Map<String, Object> history(History.Change change) {
        return new Fields()
                .with("id", String.valueOf(change.id()))
                .with("author", values.user(change.author()))
                .with("created", date(change.created()))
                .with("items", change.items().stream().map(IssueJson::item).toList())
                .map();
    }

    private static Map<String, Object> item(ChangeItemBean item) {
        return new Fields()
                .with("field", item.getField())
                .with("fieldtype", item.getFieldType())
                .withNull("from", item.getFrom())
                .withNull("fromString", item.getFromString())
                .withNull("to", item.getTo())
                .withNull("toString", item.getToString())
                .map();
    }

    private Map<String, Object> names() {
        var names = new LinkedHashMap<String, Object>();
        SystemFields.ALL.forEach(field -> names.put(field, services.words.say("field." + field)));
        services.tables.customFields().values().forEach(field -> names.put(field.getId(), field.getName()));
        return names;
    }

    /** There is no mark-up here: what is shown is the escaped text. */
    private static Map<String, Object> rendered(StoredIssue issue, FieldNames wanted) {
        var rendered = new LinkedHashMap<String, Object>();
        if (wanted.wants("description")) {
            rendered.put(
                    "description",
                    sandbox.template.Escaping.escape(issue.getDescription() == null ? "" : issue.getDescription()));
        }
        return rendered;
    }

    private static String date(Instant instant) {
        return instant == null ? null : Dates.rest(Date.from(instant));
    }
}
