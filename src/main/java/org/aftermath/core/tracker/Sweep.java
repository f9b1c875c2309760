package org.aftermath.core.tracker;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.tracker.RecentChanges.Changed;

/**
 * Heals what nobody heard: a ticket that changed after it was told of last is told of again. Looks back a day the first
 * time, because nobody listened while the plugin was off. Labels that somebody took off are put back (G23). A deletion that nobody heard stays unheard.
 */
public final class Sweep {

    private static final Duration FIRST = Duration.ofDays(1);
    private static final Duration USUAL = Duration.ofMinutes(20);

    private final RecentChanges changes;
    private final Claims claims;
    private final Tidings tidings;
    private final IssueLabels labels;
    private Duration back = FIRST;

    public Sweep(RecentChanges changes, Claims claims, Tidings tidings, IssueLabels labels) {
        this.changes = changes;
        this.claims = claims;
        this.tidings = tidings;
        this.labels = labels;
    }

    /** @return empty: sweeping follows a timetable of its own */
    public synchronized Optional<Duration> run() {
        changes.within(back).forEach(this::hear);
        back = USUAL;
        return Optional.empty();
    }

    /** A sequence is never lower than the time at which it was told. */
    private void hear(Changed changed) {
        claims.ofIssue(changed.issueId()).ifPresent(claim -> {
            var marked = claim.brief().labels();
            claim.issue().ifPresent(issue -> labels.replace(issue, List.of(), marked));
            if (changed.at().toEpochMilli() > claim.sequence()) {
                tidings.add(claim.uid());
            }
        });
    }
}
