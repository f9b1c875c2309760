package org.aftermath.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftermath.core.tracker.TicketOrder;

/** Makes issues through Jira's own service, so that permissions, required fields and workflows apply. */
public final class NewIssues {

    private final Places places;
    private final IssueForm form;
    private final FurtherFields fields;
    private final IssueService issues;

    public NewIssues(Places places, IssueForm form, FurtherFields fields, IssueService issues) {
        this.places = places;
        this.form = form;
        this.fields = fields;
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
        var place = ((Places.Choice.Found) choice).place();
        var checked = check(order, place, user);
        if (checked.refusal().isPresent()) {
            return new Result.Rejected(checked.refusal().get());
        }
        var made = issues.create(user, checked.valid());
        return made.isValid()
                ? new Result.Created(made.getIssue())
                : new Result.Rejected(explained(Refusal.of(made.getErrorCollection()), place));
    }

    /** What would stand in the way of the issue; empty if nothing would. Makes nothing. */
    Optional<Refusal> rehearse(TicketOrder order, ApplicationUser user) {
        var choice = places.choose(order, user);
        return choice instanceof Places.Choice.None none
                ? Optional.of(none.refusal())
                : check(order, ((Places.Choice.Found) choice).place(), user).refusal();
    }

    private record Checked(IssueService.CreateValidationResult valid, Optional<Refusal> refusal) {}

    private Checked check(TicketOrder order, Place place, ApplicationUser user) {
        var filled = form.fill(order, place, user);
        fields.fill(filled, order, place);
        var valid = issues.validateCreate(user, filled);
        if (!valid.isValid()) {
            return new Checked(valid, Optional.of(explained(Refusal.of(valid.getErrorCollection()), place)));
        }
        var unknown = fields.unknown(order, place);
        return new Checked(
                valid, unknown.isEmpty() ? Optional.empty() : Optional.of(new Refusal(Refusal.Kind.INVALID, unknown)));
    }

    /** With what somebody can do about it. */
    private Refusal explained(Refusal refusal, Place place) {
        var reasons = refusal.reasons().stream()
                .flatMap(reason -> Stream.concat(Stream.of(reason), fields.fix(reason, place).stream()))
                .toList();
        return new Refusal(refusal.kind(), reasons);
    }
}
