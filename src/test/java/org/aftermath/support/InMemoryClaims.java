package org.aftermath.support;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.aftermath.core.claim.Brief;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.claim.Selection;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.core.followup.FollowUpUid;

public final class InMemoryClaims implements Claims {

    private final Map<FollowUpUid, Claim> claims = new ConcurrentHashMap<>();
    private final Map<FollowUpUid, Instant> told = new ConcurrentHashMap<>();
    private final Clock clock;

    public InMemoryClaims(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Claim> find(FollowUpUid uid) {
        return Optional.ofNullable(claims.get(uid));
    }

    @Override
    public Optional<Claim> ofIssue(long issueId) {
        return claims.values().stream()
                .filter(claim ->
                        claim.issue().filter(issue -> issue.id() == issueId).isPresent())
                .findFirst();
    }

    @Override
    public Claim stake(TicketOrder order, String peer) {
        return claims.merge(
                order.uid(),
                fresh(order, peer),
                (before, now) -> new Claim(
                        now.uid(),
                        peer.isBlank() ? before.peer() : peer,
                        now.urgency(),
                        now.brief(),
                        before.issue(),
                        before.sequence(),
                        before.since()));
    }

    private Claim fresh(TicketOrder order, String peer) {
        return new Claim(order.uid(), peer, order.urgency(), order.brief(), Optional.empty(), 0, clock.instant());
    }

    @Override
    public boolean brief(FollowUpUid uid, Brief brief, Instant asOf) {
        if (!claims.containsKey(uid) || !asOf.isAfter(told.getOrDefault(uid, Instant.MIN))) {
            return false;
        }
        told.put(uid, asOf);
        claims.computeIfPresent(
                uid,
                (unused, claim) -> new Claim(
                        uid, claim.peer(), claim.urgency(), brief, claim.issue(), claim.sequence(), claim.since()));
        return true;
    }

    @Override
    public List<Claim> select(Selection selection) {
        return claims.values().stream()
                .filter(claim -> claim.issue().isPresent())
                .filter(claim -> selection.severities().isEmpty()
                        || selection.severities().contains(claim.origin().severity()))
                .filter(claim -> selection.pageId().stream()
                        .allMatch(id -> id == claim.origin().pageId()))
                .filter(claim -> selection.title().stream().allMatch(title -> title.strip()
                        .equalsIgnoreCase(claim.origin().title().strip())))
                .toList();
    }

    @Override
    public long settle(FollowUpUid uid, Claim.IssueRef issue) {
        claims.computeIfPresent(uid, (unused, claim) -> with(claim, Optional.of(issue), claim.sequence()));
        return nextSequence(uid);
    }

    @Override
    public void release(FollowUpUid uid) {
        claims.computeIfPresent(uid, (unused, claim) -> claim.issue().isPresent() ? claim : null);
    }

    @Override
    public List<Claim> withIssues(String after, int limit) {
        return claims.values().stream()
                .filter(claim -> claim.issue().isPresent())
                .filter(claim -> claim.uid().toString().compareTo(after) > 0)
                .sorted(Comparator.comparing(claim -> claim.uid().toString()))
                .limit(limit)
                .toList();
    }

    @Override
    public long nextSequence(FollowUpUid uid) {
        var claim = claims.computeIfPresent(
                uid, (unused, now) -> with(now, now.issue(), Math.max(now.sequence() + 1, clock.millis())));
        return claim == null ? clock.millis() : claim.sequence();
    }

    private static Claim with(Claim claim, Optional<Claim.IssueRef> issue, long sequence) {
        return new Claim(claim.uid(), claim.peer(), claim.urgency(), claim.brief(), issue, sequence, claim.since());
    }
}
