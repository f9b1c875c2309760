package org.aftermath.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import org.aftermath.core.tracker.TicketOrder;

/** Makes issues through Jira's own service, so that permissions, required fields and workflows apply. */
public final class NewIssues {

    private final Places places;
    private final IssueForm form;
    private final IssueService issues;

    public NewIssues(Places places, IssueForm form, IssueService issues) {
        this.places = places;
        this.form = form;
        this.issues = issues;
    }

    /** An issue, or why there is none. */
    sealed interface Result {

        record Created(Issue issue) implements Result {}

        record Rejected(Refusal refusal) implements Result {}
    }

    Result create(TicketOrder order, ApplicationUser user) {
        var choice = places.choose(order, user);
        if (choice instanceof Places.Choice.None none) {
            return new Result.Rejected(none.refusal());
        }
        var filled = form.fill(order, ((Places.Choice.Found) choice).place(), user);
        var valid = issues.validateCreate(user, filled);
        if (!valid.isValid()) {
            return new Result.Rejected(Refusal.of(valid.getErrorCollection()));
        }
        var made = issues.create(user, valid);
        return made.isValid()
                ? new Result.Created(made.getIssue())
                : new Result.Rejected(Refusal.of(made.getErrorCollection()));
    }
}
