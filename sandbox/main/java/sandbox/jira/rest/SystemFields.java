package sandbox.jira.rest;

import java.util.List;
import java.util.Map;

/** The fields that every Jira has. */
final class SystemFields {

    static final List<String> ALL = List.of(
            "issuetype",
            "project",
            "summary",
            "description",
            "environment",
            "priority",
            "labels",
            "assignee",
            "reporter",
            "creator",
            "duedate",
            "status",
            "resolution",
            "resolutiondate",
            "created",
            "updated",
            "comment",
            "issuelinks",
            "attachment");

    /** Those that forms show. */
    static final List<String> ON_SCREENS =
            List.of("summary", "description", "environment", "priority", "labels", "assignee", "reporter", "duedate");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("issuetype", "issuetype"),
            Map.entry("project", "project"),
            Map.entry("priority", "priority"),
            Map.entry("labels", "array"),
            Map.entry("assignee", "user"),
            Map.entry("reporter", "user"),
            Map.entry("creator", "user"),
            Map.entry("duedate", "date"),
            Map.entry("status", "status"),
            Map.entry("resolution", "resolution"),
            Map.entry("resolutiondate", "datetime"),
            Map.entry("created", "datetime"),
            Map.entry("updated", "datetime"),
            Map.entry("comment", "comments-page"),
            Map.entry("issuelinks", "array"),
            Map.entry("attachment", "array"));

    private static final Map<String, String> ITEMS =
            Map.of("labels", "string", "issuelinks", "issuelinks", "attachment", "attachment");

    private SystemFields() {}

    static Map<String, Object> schema(String field) {
        return new Fields()
                .with("type", TYPES.getOrDefault(field, "string"))
                .with("items", ITEMS.get(field))
                .with("system", field)
                .map();
    }
}
