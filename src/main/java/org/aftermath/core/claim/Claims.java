package org.aftermath.core.claim;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.work.Writes;

/** Who has which issue (port). There is at most one claim for a uid and one for an issue. */
public interface Claims {

    Optional<Claim> find(FollowUpUid uid);

    /** Those that there are of these. */
    default Map<FollowUpUid, Claim> find(Collection<FollowUpUid> uids) {
        return uids.stream().flatMap(uid -> find(uid).stream()).collect(toMap(Claim::uid, identity()));
    }

    Optional<Claim> ofIssue(long issueId);

    /** The follow-up that the issue answers: {@link #ofIssue} for those who need no more, and ask at each change. */
    default Optional<FollowUpUid> answeredBy(long issueId) {
        return ofIssue(issueId).map(Claim::uid);
    }

    /**
     * Stores the claim made by that order, unless there is one: then what it says of the follow-up and its postmortem
     * is brought up to date and all else stays.
     *
     * @param peer through whom it is told about
     */
    @Writes
    Claim stake(TicketOrder order, String peer);

    /**
     * Brings up to date what is said of the follow-up, unless something newer was told; does nothing without a claim.
     *
     * @param asOf when it was so
     * @return whether that was news
     */
    @Writes
    boolean brief(FollowUpUid uid, Brief brief, Instant asOf);

    /** Claims that have an issue, in no order. */
    List<Claim> select(Selection selection);

    /**
     * Remembers the issue; replaces an earlier one.
     *
     * @return the {@link #nextSequence}
     */
    @Writes
    long settle(FollowUpUid uid, Claim.IssueRef issue);

    /** Takes back a claim that got no issue. */
    @Writes
    void release(FollowUpUid uid);

    /**
     * Claims that have an issue, in the order of their follow-ups' uids as text.
     *
     * @param after begins after this uid; empty begins with the first
     */
    List<Claim> withIssues(String after, int limit);

    /**
     * Draws a sequence higher than any drawn before for that uid, and at least the current time in milliseconds, so
     * that it keeps growing even if the store is restored from a backup. No two draws give the same.
     */
    @Writes
    long nextSequence(FollowUpUid uid);

    /** Likewise for each of several. */
    @Writes
    default Map<FollowUpUid, Long> nextSequences(Collection<FollowUpUid> uids) {
        return uids.stream().distinct().collect(toMap(identity(), this::nextSequence));
    }
}
