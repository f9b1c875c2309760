package org.aftermath.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.user.ApplicationUser;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Amendment;
import org.aftermath.core.ticket.Ticket;

/**
 * Changes a follow-up's issue to what the page says, through Jira's own service: permissions and required fields apply,
 * history and events tell of it like of any edit.
 */
public final class AmendTicket {

    private final Claims claims;
    private final JiraIssues issues;
    private final IssueForm form;
    private final IssueService service;

    public AmendTicket(Claims claims, JiraIssues issues, IssueForm form, IssueService service) {
        this.claims = claims;
        this.issues = issues;
        this.form = form;
        this.service = service;
    }

    /** How it ended. */
    public sealed interface Outcome {

        record Amended(Ticket ticket) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    /** An issue that the user may not see is answered like one that does not exist. */
    public Outcome amend(Amendment amendment, ApplicationUser user) {
        return claims.find(amendment.uid())
                .flatMap(claim -> claim.issue().map(ref -> amend(amendment, claim, ref, user)))
                .orElseGet(AmendTicket::unknown);
    }

    private Outcome amend(Amendment amendment, Claim claim, Claim.IssueRef ref, ApplicationUser user) {
        if (!service.getIssue(user, ref.id()).isValid()) {
            return unknown();
        }
        var valid = service.validateUpdate(
                user, ref.id(), form.fill(amendment, claim.brief().priorities()));
        if (!valid.isValid()) {
            return new Outcome.Refused(Refusal.of(valid.getErrorCollection()));
        }
        var done = service.update(user, valid);
        return done.isValid()
                ? new Outcome.Amended(
                        issues.ticket(amendment.uid(), done.getIssue(), claims.nextSequence(amendment.uid())))
                : new Outcome.Refused(Refusal.of(done.getErrorCollection()));
    }

    private static Outcome unknown() {
        return new Outcome.Refused(Refusal.of(Refusal.Kind.NOT_FOUND, Message.of("aftermath.issue.unknown")));
    }
}
