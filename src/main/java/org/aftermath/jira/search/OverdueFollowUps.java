package org.aftermath.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.claim.Selection;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.TicketLabels;
import org.aftermath.host.text.Translator;
import org.jspecify.annotations.Nullable;

/** {@code overdueFollowUps()} finds follow-ups whose day is past for the searcher and that are not done. */
public class OverdueFollowUps extends TicketFunction {

    private static final int MOST = 10_000;
    private static final String OVERDUE = TicketLabels.JQL + " AND due < startOfDay() AND statusCategory != Done";

    private final Claims claims;
    private final SearchService search;

    public OverdueFollowUps(Claims claims, SearchService search, Translator translator) {
        super(translator, 0);
        this.claims = claims;
        this.search = search;
    }

    @Override
    Optional<Message> objection(List<String> arguments, @Nullable ApplicationUser searcher) {
        return arguments.isEmpty() ? Optional.empty() : Optional.of(Message.of("aftermath.jql.arguments.none"));
    }

    @Override
    List<Long> issues(List<String> arguments, @Nullable ApplicationUser searcher) {
        Set<Long> ours = claims.select(Selection.of(Set.of())).stream()
                .filter(claim -> claim.brief().standing().isKept())
                .flatMap(claim -> claim.issue().stream())
                .map(issue -> issue.id())
                .collect(Collectors.toSet());
        return ours.isEmpty()
                ? List.of()
                : overdue(searcher).stream()
                        .map(Issue::getId)
                        .filter(ours::contains)
                        .toList();
    }

    /** The searcher says in which zone it is which day; what they may see is for the search around this one. */
    private List<Issue> overdue(@Nullable ApplicationUser searcher) {
        var parsed = search.parseQuery(searcher, OVERDUE);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not read our search: " + parsed.getErrors());
        }
        try {
            return search.searchOverrideSecurity(searcher, parsed.getQuery(), new PagerFilter<Issue>(MOST))
                    .getResults();
        } catch (SearchException broken) {
            throw new IllegalStateException("Jira cannot search", broken);
        }
    }
}
