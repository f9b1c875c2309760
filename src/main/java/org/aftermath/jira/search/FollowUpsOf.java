package org.aftermath.jira.search;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.claim.Selection;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;
import org.jspecify.annotations.Nullable;

/**
 * {@code followUpsOf("title or page id")} finds the follow-ups of one postmortem. A page none of whose tickets the
 * searcher may see is as unknown as one that is not.
 */
public class FollowUpsOf extends TicketFunction {

    private static final int LONGEST = 255;

    private final Claims claims;
    private final IssueService issues;

    public FollowUpsOf(Claims claims, IssueService issues, Translator translator) {
        super(translator, 1);
        this.claims = claims;
        this.issues = issues;
    }

    @Override
    Optional<Message> objection(List<String> arguments, @Nullable ApplicationUser searcher) {
        if (arguments.size() != 1 || arguments.get(0).isBlank()) {
            return Optional.of(Message.of("aftermath.jql.page.one"));
        }
        var named = arguments.get(0).strip();
        if (named.length() > LONGEST) {
            return Optional.of(Message.of("aftermath.jql.page.long", LONGEST));
        }
        return issues(arguments, searcher).isEmpty()
                ? Optional.of(Message.of("aftermath.jql.page.unknown", Fault.excerpt(named)))
                : Optional.empty();
    }

    @Override
    List<Long> issues(List<String> arguments, @Nullable ApplicationUser searcher) {
        var named = arguments.get(0).strip();
        var byTitle = found(Selection.ofTitle(named), searcher);
        return byTitle.isEmpty() && named.matches("\\d{1,18}")
                ? found(Selection.ofPage(Long.parseLong(named)), searcher)
                : byTitle;
    }

    private List<Long> found(Selection selection, @Nullable ApplicationUser searcher) {
        return claims.select(selection).stream()
                .flatMap(claim -> claim.issue().stream())
                .map(issue -> issue.id())
                .filter(id -> issues.getIssue(searcher, id).isValid())
                .toList();
    }
}
