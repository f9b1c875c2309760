package org.aftermath.core.tracker;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.ticket.BackOff;
import org.aftermath.core.ticket.Progress;
import org.aftermath.core.tracker.Tidings.Tiding;
import org.aftermath.core.work.Writes;

/**
 * Tells what happened to tickets, one message at a time to each peer. Many changes of one ticket become one item that
 * shows it as it is now. Callers see to it that no two run at once in the whole cluster; the count of failures lives in
 * this object and starts anew with it.
 */
@Writes
public final class TellProgress {

    private static final int ROUND = 500;
    private static final int BATCH = 100;

    private final Tidings tidings;
    private final Claims claims;
    private final IssueStates issues;
    private final Messenger messenger;
    private final BackOff backOff;
    private final Map<String, Integer> failures = new HashMap<>();

    public TellProgress(Tidings tidings, Claims claims, IssueStates issues, Messenger messenger, BackOff backOff) {
        this.tidings = tidings;
        this.claims = claims;
        this.issues = issues;
        this.messenger = messenger;
        this.backOff = backOff;
    }

    /** @return how long to wait before the next round; empty if nothing waits */
    public Optional<Duration> run() {
        var waiting = tidings.waiting(ROUND);
        var byPeer = byPeer(waiting);
        tidings.settle(unclaimed(waiting, byPeer.values()));
        var failed = new ArrayList<String>();
        byPeer.forEach((peer, told) -> {
            if (!tell(peer, List.copyOf(told.values()), waiting)) {
                failed.add(peer);
            }
        });
        return failed.stream().map(this::countFailure).min(Duration::compareTo).or(() -> more(waiting));
    }

    private static Optional<Duration> more(List<Tiding> waiting) {
        return waiting.size() < ROUND ? Optional.empty() : Optional.of(Duration.ZERO);
    }

    private Map<String, Map<FollowUpUid, Claim>> byPeer(List<Tiding> waiting) {
        var uids = waiting.stream().map(Tiding::uid).collect(toCollection(LinkedHashSet::new));
        var byPeer = new LinkedHashMap<String, Map<FollowUpUid, Claim>>();
        for (var uid : uids) {
            claims.find(uid).filter(claim -> claim.issue().isPresent()).ifPresent(claim -> byPeer.computeIfAbsent(
                            claim.peer(), unused -> new LinkedHashMap<>())
                    .put(uid, claim));
        }
        return byPeer;
    }

    private static List<Tiding> unclaimed(List<Tiding> waiting, Collection<Map<FollowUpUid, Claim>> claimed) {
        return waiting.stream()
                .filter(tiding -> claimed.stream().noneMatch(claims -> claims.containsKey(tiding.uid())))
                .toList();
    }

    private boolean tell(String peer, List<Claim> claimed, List<Tiding> waiting) {
        for (var start = 0; start < claimed.size(); start += BATCH) {
            var batch = claimed.subList(start, Math.min(start + BATCH, claimed.size()));
            if (!messenger.deliver(peer, batch.stream().map(this::look).toList())) {
                return false;
            }
            settle(batch, waiting);
            failures.remove(peer);
        }
        return true;
    }

    private Progress look(Claim claim) {
        return issues.look(claim, claim.issue().orElseThrow(), claims.nextSequence(claim.uid()));
    }

    private void settle(List<Claim> told, List<Tiding> waiting) {
        Set<FollowUpUid> uids = told.stream().map(Claim::uid).collect(toSet());
        tidings.settle(
                waiting.stream().filter(tiding -> uids.contains(tiding.uid())).toList());
    }

    private Duration countFailure(String peer) {
        var before = failures.merge(peer, 1, Integer::sum) - 1;
        return backOff.after(before);
    }
}
