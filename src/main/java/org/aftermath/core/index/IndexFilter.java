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
 * @param from where {@link Line#at} begins, included
 * @param to where it ends, not included
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
        Optional<Instant> from,
        Optional<Instant> to,
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
            Optional.empty(),
            Optional.empty(),
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
        return new IndexFilter(statuses, severities, kinds, causes, keys, owner, service, team, label, from, to, text);
    }

    /** The same between these moments; the second is not included. */
    public IndexFilter between(Optional<Instant> start, Optional<Instant> end) {
        return new IndexFilter(
                statuses, severities, kinds, causes, spaces, owner, service, team, label, start, end, text);
    }
}
