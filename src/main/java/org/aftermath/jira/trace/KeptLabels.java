package org.aftermath.jira.trace;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.label.LabelManager;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.tracker.IssueLabels;

/** Labels in Jira, written as whoever reported the issue: the one for whom the ticket was made. */
public final class KeptLabels implements IssueLabels {

    private final IssueManager issues;
    private final LabelManager labels;

    public KeptLabels(IssueManager issues, LabelManager labels) {
        this.issues = issues;
        this.labels = labels;
    }

    @Override
    public void replace(Claim.IssueRef ref, List<String> before, List<String> now) {
        var issue = issues.getIssueObject(ref.id());
        if (issue != null) {
            replace(issue, before, now);
        }
    }

    private void replace(Issue issue, List<String> before, List<String> now) {
        var are = labels.getLabels(issue.getId()).stream()
                .map(Label::getLabel)
                .collect(Collectors.toCollection(TreeSet::new));
        var wanted = new TreeSet<>(are);
        wanted.removeAll(before);
        wanted.addAll(now);
        if (!wanted.equals(are)) {
            labels.setLabels(issue.getReporter(), issue.getId(), wanted, false, false);
        }
    }
}
