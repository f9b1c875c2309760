package sandbox.jira.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is stored of an issue: plain values and the ids of what it refers to. Mutable, because an issue is filled in
 * step by step; {@link #copy} before changing what others hold.
 */
public final class IssueState {

    public Long id;
    public long projectId;
    public long number;
    public String type;
    public String summary;
    public String description;
    public String environment;
    public String priority;
    public String status;
    public String resolution;
    public String assignee;
    public String reporter;
    public String creator;
    public Instant created;
    public Instant updated;
    public Instant resolved;
    public LocalDate due;
    public SortedSet<String> labels = new TreeSet<>();

    /** Texts by the id of the custom field; nothing is stored for an empty field. */
    public Map<String, String> custom = new TreeMap<>();

    public IssueState copy() {
        var copy = new IssueState();
        copy.id = id;
        copy.projectId = projectId;
        copy.number = number;
        copy.type = type;
        copy.summary = summary;
        copy.description = description;
        copy.environment = environment;
        copy.priority = priority;
        copy.status = status;
        copy.resolution = resolution;
        copy.assignee = assignee;
        copy.reporter = reporter;
        copy.creator = creator;
        copy.created = created;
        copy.updated = updated;
        copy.resolved = resolved;
        copy.due = due;
        copy.labels = new TreeSet<>(labels);
        copy.custom = new TreeMap<>(custom);
        return copy;
    }
}
