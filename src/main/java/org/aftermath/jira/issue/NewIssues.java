package org.aftermath.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.jira.account.Hands;

/** Makes issues through Jira's own service, so that permissions, required fields and workflows apply. */
public final class NewIssues {

    private static final String REPORTER = "reporter";

    private final Places places;
    private final IssueForm form;
    private final FurtherFields fields;
    private final IssueService issues;
    private final JiraAuthenticationContext session;

    public NewIssues(
            Places places,
            IssueForm form,
            FurtherFields fields,
            IssueService issues,
            JiraAuthenticationContext session) {
        this.places = places;
        this.form = form;
        this.fields = fields;
        this.issues = issues;
        this.session = session;
    }

    /** An issue, or why there is none. */
    sealed interface Result {

        record Created(Issue issue) implements Result {}

        record Rejected(Refusal refusal) implements Result {}
    }

    Result create(TicketOrder order, Hands hands) {
        return as(hands, () -> make(order, hands));
    }

    /** What would stand in the way of the issue; empty if nothing would. Makes nothing. */
    Optional<Refusal> rehearse(TicketOrder order, Hands hands) {
        return as(hands, () -> {
            var choice = places.choose(order, hands.author());
            return choice instanceof Places.Choice.None none
                    ? Optional.of(none.refusal())
                    : check(order, ((Places.Choice.Found) choice).place(), hands)
                            .refusal();
        });
    }

    /** Parts of Jira ask who is logged in, whomever its service was told. */
    private <T> T as(Hands hands, Supplier<T> work) {
        if (!hands.isStandIn()) {
            return work.get();
        }
        session.setLoggedInUser(hands.author());
        try {
            return work.get();
        } finally {
            session.setLoggedInUser(hands.person());
        }
    }

    private Result make(TicketOrder order, Hands hands) {
        var choice = places.choose(order, hands.author());
        if (choice instanceof Places.Choice.None none) {
            return new Result.Rejected(none.refusal());
        }
        var place = ((Places.Choice.Found) choice).place();
        var checked = check(order, place, hands);
        if (checked.refusal().isPresent()) {
            return new Result.Rejected(checked.refusal().get());
        }
        var made = issues.create(hands.author(), checked.valid());
        return made.isValid()
                ? new Result.Created(made.getIssue())
                : new Result.Rejected(explained(Refusal.of(made.getErrorCollection()), place));
    }

    private record Checked(IssueService.CreateValidationResult valid, Optional<Refusal> refusal) {}

    private Checked check(TicketOrder order, Place place, Hands hands) {
        var valid = validated(order, place, hands);
        if (!valid.isValid()) {
            return new Checked(valid, Optional.of(explained(Refusal.of(valid.getErrorCollection()), place)));
        }
        var unknown = fields.unknown(order, place);
        return new Checked(
                valid, unknown.isEmpty() ? Optional.empty() : Optional.of(new Refusal(Refusal.Kind.INVALID, unknown)));
    }

    /** The person reports the issue, unless the account that stands in may not say so. */
    private IssueService.CreateValidationResult validated(TicketOrder order, Place place, Hands hands) {
        var filled = form.fill(order, place, hands.person());
        fields.fill(filled, order, place);
        var valid = issues.validateCreate(hands.author(), filled);
        var stranger = hands.isStandIn()
                && !valid.isValid()
                && valid.getErrorCollection().getErrors().containsKey(REPORTER);
        return stranger ? validated(order, place, Hands.of(hands.author())) : valid;
    }

    /** With what somebody can do about it. */
    private Refusal explained(Refusal refusal, Place place) {
        var reasons = refusal.reasons().stream()
                .flatMap(reason -> Stream.concat(Stream.of(reason), fields.fix(reason, place).stream()))
                .toList();
        return new Refusal(refusal.kind(), reasons);
    }
}
