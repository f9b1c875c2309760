package sandbox.jira.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
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

    /**
     * What this state wants changed of {@code base}, applied to {@code fresh}: somebody else's change in the meantime is
     * kept unless both changed the same.
     */
    public IssueState carriedOver(IssueState base, IssueState fresh) {
        var merged = fresh.copy();
        merged.type = pick(type, base.type, fresh.type);
        merged.summary = pick(summary, base.summary, fresh.summary);
        merged.description = pick(description, base.description, fresh.description);
        merged.environment = pick(environment, base.environment, fresh.environment);
        merged.priority = pick(priority, base.priority, fresh.priority);
        merged.status = pick(status, base.status, fresh.status);
        merged.resolution = pick(resolution, base.resolution, fresh.resolution);
        merged.resolved = pick(resolved, base.resolved, fresh.resolved);
        merged.assignee = pick(assignee, base.assignee, fresh.assignee);
        merged.reporter = pick(reporter, base.reporter, fresh.reporter);
        merged.due = pick(due, base.due, fresh.due);
        base.labels.stream().filter(label -> !labels.contains(label)).forEach(merged.labels::remove);
        labels.stream().filter(label -> !base.labels.contains(label)).forEach(merged.labels::add);
        base.custom.keySet().stream()
                .filter(field -> !custom.containsKey(field))
                .forEach(merged.custom::remove);
        custom.forEach(
                (field, text) -> merged.custom.compute(field, (key, now) -> pick(text, base.custom.get(field), now)));
        return merged;
    }

    private static <T> T pick(T wanted, T base, T fresh) {
        return Objects.equals(wanted, base) ? fresh : wanted;
    }
}
