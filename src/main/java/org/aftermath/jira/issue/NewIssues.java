package org.aftermath.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Optional;
import org.aftermath.core.text.Message;
import org.aftermath.core.tracker.TicketOrder;

/** Makes issues through Jira's own service, so that permissions, required fields and workflows apply. */
public final class NewIssues {

    private static final String JIRA_SAYS = "aftermath.issue.jira.says";

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
            return rejected(valid.getErrorCollection());
        }
        var made = issues.create(user, valid);
        return made.isValid() ? new Result.Created(made.getIssue()) : rejected(made.getErrorCollection());
    }

    private static Result rejected(ErrorCollection errors) {
        var reasons = new ArrayList<Refusal.Reason>();
        errors.getErrors()
                .forEach((field, text) ->
                        reasons.add(new Refusal.Reason(Optional.of(field), Message.of(JIRA_SAYS, text))));
        errors.getErrorMessages()
                .forEach(text -> reasons.add(new Refusal.Reason(Optional.empty(), Message.of(JIRA_SAYS, text))));
        if (reasons.isEmpty()) {
            reasons.add(new Refusal.Reason(Optional.empty(), Message.of("aftermath.issue.jira.silent")));
        }
        return new Result.Rejected(new Refusal(kind(errors), reasons));
    }

    private static Refusal.Kind kind(ErrorCollection errors) {
        var forbidden =
                errors.getReasons().stream().anyMatch(reason -> reason.name().equals("FORBIDDEN"));
        return forbidden ? Refusal.Kind.FORBIDDEN : Refusal.Kind.INVALID;
    }
}
