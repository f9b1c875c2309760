package sandbox.jira.service;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;
import java.util.TreeSet;
import sandbox.jira.model.LabelValue;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.store.Tables;

/** Labels without any check of permissions. A change of labels is an update of the issue. */
final class LabelDesk implements LabelManager {

    private final Tables tables;
    private final IssueWrites writes;

    LabelDesk(Tables tables, IssueWrites writes) {
        this.tables = tables;
        this.writes = writes;
    }

    @Override
    public Label addLabel(ApplicationUser user, Long issueId, String label, boolean sendNotification) {
        StoredIssue issue = issue(issueId);
        issue.state().labels.add(checked(label));
        writes.update(issue, user, EventType.ISSUE_UPDATED_ID, null);
        return new LabelValue(label);
    }

    @Override
    public Set<Label> getLabels(Long issueId) {
        return issue(issueId).getLabels();
    }

    @Override
    public Set<Label> setLabels(
            ApplicationUser user,
            Long issueId,
            Set<String> labels,
            boolean sendNotification,
            boolean causesChangeNotification) {
        StoredIssue issue = issue(issueId);
        issue.state().labels = new TreeSet<>();
        labels.forEach(label -> issue.state().labels.add(checked(label)));
        Long event = causesChangeNotification ? EventType.ISSUE_UPDATED_ID : null;
        return writes.update(issue, user, event, null).getLabels();
    }

    private StoredIssue issue(Long issueId) {
        return tables.issues
                .byId(issueId)
                .orElseThrow(() -> new IllegalArgumentException("there is no issue " + issueId));
    }

    private static String checked(String label) {
        if (label.isBlank() || label.length() > 255 || label.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("'" + label + "' is no label");
        }
        return label;
    }
}
