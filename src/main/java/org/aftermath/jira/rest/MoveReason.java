package org.aftermath.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aftermath.core.agreement.GiveReason.Outcome;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Reason;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.rest.WordsBody;
import org.aftermath.jira.issue.ExplainMove;
import org.jspecify.annotations.Nullable;

/** Takes the reason why a ticket's date or priority was moved; body {@code {what, reason, moved?}}. */
@LicensedOnly
@Path("follow-ups/{uid}/reason")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MoveReason {

    private final ExplainMove explain;
    private final JiraAuthenticationContext users;
    private final Transactions transactions;
    private final Refusals refusals;

    @Inject
    public MoveReason(
            ExplainMove explain, JiraAuthenticationContext users, Transactions transactions, Refusals refusals) {
        this.explain = explain;
        this.users = users;
        this.transactions = transactions;
        this.refusals = refusals;
    }

    /** A reason; {@code by} is a user name. */
    public record Given(String what, String moved, String text, String by, String at) {

        static Given of(Reason reason) {
            return new Given(
                    reason.what().code(),
                    reason.moved().toString(),
                    reason.text(),
                    reason.by(),
                    reason.at().toString());
        }
    }

    /** 200 with the reason; 409 if nothing was moved, or it was moved again since {@code moved}. */
    @POST
    public Response give(@PathParam("uid") String uid, @Nullable String body) {
        var user = users.getLoggedInUser();
        if (user == null) {
            return refusals.anonymous();
        }
        return FollowUpUid.parse(uid)
                .flatMap(known ->
                        explain.visible(known, user).map(issue -> give(known, issue, WordsBody.read(body), user)))
                .orElseGet(this::unknown);
    }

    private Response give(FollowUpUid uid, Issue issue, WordsBody body, ApplicationUser user) {
        if (!explain.mayExplain(issue, user)) {
            return refusals.of(403, Message.of("aftermath.issue.readonly"));
        }
        return body.faults().isEmpty()
                ? answer(transactions.within(() -> explain.explain(uid, issue, body.words(), user)))
                : refusals.invalid(body.faults());
    }

    private Response answer(Outcome outcome) {
        if (outcome instanceof Outcome.Given given) {
            return Response.ok(Given.of(given.reason())).build();
        }
        if (outcome instanceof Outcome.Faulty faulty) {
            return refusals.invalid(List.of(faulty.fault()));
        }
        return outcome instanceof Outcome.Refused refused ? refusals.conflict(List.of(refused.why())) : unknown();
    }

    private Response unknown() {
        return refusals.of(404, Message.of("aftermath.issue.unknown"));
    }
}
