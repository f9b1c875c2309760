package sandbox.jira.service;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import sandbox.jira.model.IssueState;
import sandbox.jira.model.ProjectValue;
import sandbox.jira.model.StoredComment;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.store.Tables;

/** Stores changes of issues with their history, then tells. Checks nothing: that is the callers' part. */
public final class IssueWrites {

    private final Tables tables;
    private final Clock clock;
    private final Teller teller;

    public IssueWrites(Tables tables, Clock clock, Consumer<Object> publisher) {
        this.tables = tables;
        this.clock = clock;
        this.teller = new Teller(publisher);
    }

    public StoredIssue create(IssueState draft, ApplicationUser user) {
        StoredIssue created = tables.database.inTransaction((Supplier<StoredIssue>) () -> {
            IssueState state = draft.copy();
            state.created = now();
            state.updated = state.created;
            state.creator = key(user);
            state.status = Workflow.TO_DO;
            state.number = tables.projects.nextNumber(state.projectId);
            return tables.issues.add(state);
        });
        teller.tell(created, user, EventType.ISSUE_CREATED_ID, null);
        return created;
    }

    /**
     * Stores what was changed of the issue since it was read, with a comment if there is one.
     *
     * @param eventType what to tell; {@code null} to tell nobody
     */
    public StoredIssue update(StoredIssue wanted, ApplicationUser user, Long eventType, String comment) {
        var outcome = tables.database.inTransaction((Supplier<Outcome>) () -> store(wanted, user, comment));
        if (eventType != null && outcome.happened()) {
            teller.tell(outcome.issue, user, eventType, outcome.comment);
            teller.tellChange(outcome.issue, user, outcome.items, outcome.comment);
        }
        return outcome.issue;
    }

    public StoredComment comment(StoredIssue issue, ApplicationUser user, String text, boolean tell) {
        StoredComment comment = tables.database.inTransaction((Supplier<StoredComment>)
                () -> addComment(tables.issues.locked(issue.getId()).state(), user, text));
        if (tell) {
            teller.tell(comment.issue(), user, EventType.ISSUE_COMMENTED_ID, comment);
            teller.tellChange(comment.issue(), user, List.of(), comment);
        }
        return comment;
    }

    public void editComment(StoredComment comment, ApplicationUser user, String text, boolean tell) {
        tables.comments.change(comment.number(), key(user), text, now());
        if (tell) {
            StoredComment edited = tables.comments.byId(comment.number()).orElseThrow();
            teller.tell(edited.issue(), user, EventType.ISSUE_COMMENT_EDITED_ID, edited);
        }
    }

    public void deleteComment(StoredComment comment, ApplicationUser user) {
        tables.comments.remove(comment.number());
        teller.tell(comment.issue(), user, EventType.ISSUE_COMMENT_DELETED_ID, null);
    }

    public void delete(StoredIssue issue, ApplicationUser user, boolean tell) {
        tables.database.inTransaction(() -> {
            tables.properties.removeAll("IssueProperty", issue.getId());
            tables.issues.remove(issue.getId());
        });
        if (tell) {
            teller.tell(issue, user, EventType.ISSUE_DELETED_ID, null);
        }
    }

    /** Gives the issue a new key in another project; the old key goes on finding it. */
    public StoredIssue move(StoredIssue issue, ProjectValue target, ApplicationUser user) {
        StoredIssue moved = tables.database.inTransaction((Supplier<StoredIssue>) () -> {
            String oldKey = issue.getKey();
            IssueState state = tables.issues.locked(issue.getId()).state();
            tables.issues.move(state, target.getId(), tables.projects.nextNumber(target.getId()), oldKey);
            state.updated = now();
            tables.issues.save(state);
            StoredIssue after = tables.issues.byId(state.id).orElseThrow();
            tables.history.add(state.id, key(user), keyChange(issue, after), state.updated);
            return after;
        });
        teller.tell(moved, user, EventType.ISSUE_MOVED_ID, null);
        teller.tellChange(moved, user, keyChange(issue, moved), null);
        return moved;
    }

    /** Notes something in the history that is no field of the issue, such as a link. */
    public void note(StoredIssue issue, ApplicationUser user, ChangeItemBean item) {
        tables.database.inTransaction(() -> {
            IssueState state = tables.issues.locked(issue.getId()).state();
            state.updated = now();
            tables.issues.save(state);
            tables.history.add(issue.getId(), key(user), List.of(item), state.updated);
        });
    }

    private record Outcome(StoredIssue issue, List<ChangeItemBean> items, StoredComment comment) {
        boolean happened() {
            return !items.isEmpty() || comment != null;
        }
    }

    private Outcome store(StoredIssue wanted, ApplicationUser user, String comment) {
        IssueState before = tables.issues.locked(wanted.getId()).state();
        IssueState state = wanted.carriedOverTo(before);
        List<ChangeItemBean> items = Changes.between(tables, before, state);
        if (!items.isEmpty()) {
            state.updated = now();
            tables.issues.save(state);
            tables.history.add(state.id, key(user), items, state.updated);
        }
        StoredComment added = comment == null || comment.isBlank() ? null : addComment(state, user, comment);
        return new Outcome(tables.issues.byId(state.id).orElseThrow(), items, added);
    }

    private StoredComment addComment(IssueState state, ApplicationUser user, String text) {
        state.updated = now();
        tables.issues.save(state);
        return tables.comments.add(tables.issues.byId(state.id).orElseThrow(), key(user), text, state.updated);
    }

    private static List<ChangeItemBean> keyChange(StoredIssue before, StoredIssue after) {
        return List.of(
                new ChangeItemBean(
                        "jira",
                        "project",
                        before.getProjectId().toString(),
                        before.getProjectObject().getName(),
                        after.getProjectId().toString(),
                        after.getProjectObject().getName()),
                new ChangeItemBean("jira", "Key", null, before.getKey(), null, after.getKey()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String key(ApplicationUser user) {
        return user == null ? null : user.getKey();
    }
}
