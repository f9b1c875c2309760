package sandbox.jira.service;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.store.Tables;

/** Issues without any check of permissions, as the genuine manager gives them. Unknown ones are {@code null}. */
final class IssueShelf implements IssueManager {

    private final Tables tables;
    private final IssueWrites writes;

    IssueShelf(Tables tables, IssueWrites writes) {
        this.tables = tables;
        this.writes = writes;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : tables.issues.byId(id).orElse(null);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return tables.issues.byAnyKey(key).orElse(null);
    }

    @Override
    public MutableIssue getIssueByKeyIgnoreCase(String key) {
        return getIssueByCurrentKey(key);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return tables.issues.byKey(key).orElse(null);
    }

    @Override
    public Issue findMovedIssue(String oldIssueKey) {
        return tables.issues.byOldKey(oldIssueKey).orElse(null);
    }

    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, EventDispatchOption option, boolean sendMail) {
        return writes.update((StoredIssue) issue, user, EventTypes.of(option), null);
    }

    @Override
    public Issue createIssueObject(ApplicationUser user, Issue issue) throws CreateException {
        if (issue.getSummary() == null || issue.getProjectObject() == null || issue.getIssueType() == null) {
            throw new CreateException("an issue needs a project, a type and a summary");
        }
        return writes.create(((StoredIssue) issue).state(), user);
    }

    @Override
    public void deleteIssue(ApplicationUser user, Issue issue, EventDispatchOption option, boolean sendMail)
            throws RemoveException {
        StoredIssue stored = tables.issues
                .byId(issue.getId())
                .orElseThrow(() -> new RemoveException("there is no issue " + issue.getKey()));
        writes.delete(stored, user, EventType.ISSUE_DELETED_ID.equals(EventTypes.of(option)));
    }
}
