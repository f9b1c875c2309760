package org.aftermath.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.claim.Selection;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;
import org.jspecify.annotations.Nullable;

/** {@code postmortemFollowUps()} finds every follow-up, with severities those of such incidents. */
public class PostmortemFollowUps extends TicketFunction {

    private final Claims claims;

    public PostmortemFollowUps(Claims claims, Translator translator) {
        super(translator, 0);
        this.claims = claims;
    }

    @Override
    Optional<Message> objection(List<String> arguments, @Nullable ApplicationUser searcher) {
        var known = Arrays.stream(Severity.values()).map(Severity::code).collect(Collectors.joining(", "));
        return arguments.stream()
                .filter(argument -> severity(argument).isEmpty())
                .findFirst()
                .map(argument -> Message.of("aftermath.jql.severity", Fault.excerpt(argument), known));
    }

    @Override
    List<Long> issues(List<String> arguments, @Nullable ApplicationUser searcher) {
        Set<Severity> wanted =
                arguments.stream().flatMap(each -> severity(each).stream()).collect(Collectors.toSet());
        return claims.select(Selection.of(wanted)).stream()
                .flatMap(claim -> claim.issue().stream())
                .map(issue -> issue.id())
                .toList();
    }

    /** Also {@code 1} and {@code sev1}, as labels have it. */
    private static Optional<Severity> severity(String argument) {
        var bare = argument.strip().toUpperCase(Locale.ROOT).replaceFirst("^(SEV-?)?(?=[1-5]$)", "SEV-");
        return Severity.of(bare);
    }
}
