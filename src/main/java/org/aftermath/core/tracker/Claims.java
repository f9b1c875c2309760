package org.aftermath.core.tracker;

import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.work.Writes;

/** Who has which issue (port). There is at most one claim for a uid and one for an issue. */
public interface Claims {

    Optional<Claim> find(FollowUpUid uid);

    Optional<Claim> ofIssue(long issueId);

    /**
     * Stores the claim made by that order, unless there is one: then what it says of the follow-up and its postmortem
     * is brought up to date and all else stays.
     *
     * @param peer through whom it is told about
     */
    @Writes
    Claim stake(TicketOrder order, String peer);

    /** Remembers the issue; replaces an earlier one. */
    @Writes
    void settle(FollowUpUid uid, Claim.IssueRef issue);

    /** Takes back a claim that got no issue. */
    @Writes
    void release(FollowUpUid uid);

    /**
     * Draws a sequence higher than any drawn before for that uid, and at least the current time in milliseconds, so
     * that it keeps growing even if the store is restored from a backup.
     */
    @Writes
    long nextSequence(FollowUpUid uid);
}
