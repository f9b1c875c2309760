package org.aftermath.core.tracker;

import java.time.Duration;
import java.util.Optional;
import org.aftermath.core.tracker.RecentChanges.Changed;

/**
 * Heals what nobody heard: a ticket that changed after it was told of last is told of again. Looks back a day the first
 * time, because nobody listened while the plugin was off. A deletion that nobody heard stays unheard.
 */
public final class Sweep {

    private static final Duration FIRST = Duration.ofDays(1);
    private static final Duration USUAL = Duration.ofMinutes(20);

    private final RecentChanges changes;
    private final Claims claims;
    private final Tidings tidings;
    private Duration back = FIRST;

    public Sweep(RecentChanges changes, Claims claims, Tidings tidings) {
        this.changes = changes;
        this.claims = claims;
        this.tidings = tidings;
    }

    /** @return empty: sweeping follows a timetable of its own */
    public synchronized Optional<Duration> run() {
        changes.within(back).forEach(this::hear);
        back = USUAL;
        return Optional.empty();
    }

    /** A sequence is never lower than the time at which it was told. */
    private void hear(Changed changed) {
        claims.ofIssue(changed.issueId())
                .filter(claim -> changed.at().toEpochMilli() > claim.sequence())
                .ifPresent(claim -> tidings.add(claim.uid()));
    }
}
