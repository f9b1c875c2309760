package org.aftermath.core.tracker;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.ticket.Progress;
import org.aftermath.core.tracker.RecentChanges.Changed;

/**
 * Heals what nobody heard: a ticket that changed after it was told of last is told of again, and so is one that is gone.
 * Looks back to its last round that went well, and a day the first time, because nobody listened while the plugin was
 * off. Deletions leave no change behind, so claims are walked through, some in each round. Labels that somebody took off
 * are put back, and taken off copies of tickets (G23).
 */
public final class Sweep {

    private static final Duration FIRST = Duration.ofDays(1);
    private static final Duration MARGIN = Duration.ofMinutes(15);
    private static final int WALK = 200;

    private final Tracker tracker;
    private final Claims claims;
    private final Tidings tidings;
    private final Clock clock;
    private final Set<Long> toldGone = new HashSet<>();
    private Optional<Instant> last = Optional.empty();
    private String walked = "";

    /** What the tracker itself has. */
    public record Tracker(RecentChanges changes, IssueStates issues, IssueLabels labels) {}

    public Sweep(Tracker tracker, Claims claims, Tidings tidings, Clock clock) {
        this.tracker = tracker;
        this.claims = claims;
        this.tidings = tidings;
        this.clock = clock;
    }

    /** @return empty: sweeping follows a timetable of its own */
    public synchronized Optional<Duration> run() {
        var begin = clock.instant();
        var back = last.map(then -> Duration.between(then, begin).plus(MARGIN)).orElse(FIRST);
        tracker.changes().within(back).forEach(this::hear);
        walk();
        last = Optional.of(begin);
        return Optional.empty();
    }

    /** A sequence is never lower than the time at which it was told. */
    private void hear(Changed changed) {
        claims.ofIssue(changed.issueId()).ifPresentOrElse(claim -> hear(changed, claim), () -> unmark(changed));
    }

    private void hear(Changed changed, Claim claim) {
        var marked = claim.brief().labels();
        claim.issue().ifPresent(issue -> tracker.labels().replace(issue, List.of(), marked));
        if (changed.at().toEpochMilli() > claim.sequence()) {
            tidings.add(claim.uid());
        }
    }

    /** Nobody follows a copy of a ticket, so it must not count among those that carry our labels. */
    private void unmark(Changed changed) {
        changed.names()
                .flatMap(claims::find)
                .filter(claim -> claim.issue().isPresent())
                .ifPresent(claim -> tracker.labels()
                        .replace(
                                new Claim.IssueRef(changed.issueId(), ""),
                                claim.brief().labels(),
                                List.of()));
    }

    private void walk() {
        var some = claims.withIssues(walked, WALK);
        some.forEach(claim -> claim.issue().ifPresent(issue -> miss(claim, issue)));
        walked = some.size() < WALK ? "" : some.get(WALK - 1).uid().toString();
    }

    private void miss(Claim claim, Claim.IssueRef issue) {
        if (tracker.issues().look(claim, issue, claim.sequence()) instanceof Progress.Gone
                && toldGone.add(issue.id())) {
            tidings.add(claim.uid());
        }
    }
}
