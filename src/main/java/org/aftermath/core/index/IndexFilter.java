package org.aftermath.core.index;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.people.UserRef;

/**
 * Which lines are wanted; all parts must hold, and an empty part lets all through.
 *
 * @param statuses one of these; likewise severities, kinds, causes and spaces (keys)
 * @param service a name in any case; likewise team and label
 * @param period where {@link Line#at} is
 * @param text beginnings of words in title, services, teams, incident issues and impact; all must be found
 */
public record IndexFilter(
        Set<Status> statuses,
        Set<Severity> severities,
        Set<Kind> kinds,
        Set<Cause> causes,
        Set<String> spaces,
        Optional<UserRef> owner,
        Optional<String> service,
        Optional<String> team,
        Optional<String> label,
        Period period,
        String text) {

    public static final IndexFilter ALL = new IndexFilter(
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Period.ANY,
            "");

    public IndexFilter {
        statuses = Set.copyOf(statuses);
        severities = Set.copyOf(severities);
        kinds = Set.copyOf(kinds);
        causes = Set.copyOf(causes);
        spaces = Set.copyOf(spaces);
    }

    /** The same in these spaces only. */
    public IndexFilter within(Set<String> keys) {
        return new IndexFilter(statuses, severities, kinds, causes, keys, owner, service, team, label, period, text);
    }

    /** The same where incidents hit this service. */
    public IndexFilter hitting(String name) {
        return new IndexFilter(
                statuses, severities, kinds, causes, spaces, owner, Optional.of(name), team, label, period, text);
    }

    /** The same with these words in addition. */
    public IndexFilter saying(String words) {
        return new IndexFilter(statuses, severities, kinds, causes, spaces, owner, service, team, label, period, words);
    }

    /** The same between these moments; the second is not included. */
    public IndexFilter between(Optional<Instant> start, Optional<Instant> end) {
        return new IndexFilter(
                statuses,
                severities,
                kinds,
                causes,
                spaces,
                owner,
                service,
                team,
                label,
                Period.between(start, end),
                text);
    }
}
