package org.aftermath.core.tracker;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * That something happened to a follow-up or its ticket and has not been told to the other product yet (port). Says
 * nothing of what happened: it is looked at when it is told. What was given up stays as a dead letter, one for each
 * follow-up.
 */
public interface Tidings {

    /**
     * @param id grows with every tiding
     * @param attempts how often telling it has failed
     */
    record Tiding(long id, FollowUpUid uid, int attempts, Instant since) {}

    /** Joins the caller's transaction. */
    @Writes
    void add(FollowUpUid uid);

    /** Those due at that time, oldest first. */
    List<Tiding> due(Instant now, int limit);

    /** When the next one falls due, even if that is past; empty if none waits. */
    Optional<Instant> nextDue();

    /** How many wait, due or not. */
    int waiting();

    /** Puts off what did not fail. */
    @Writes
    void putOff(List<Tiding> tidings, Instant when);

    /** Puts off what failed and counts the attempt. */
    @Writes
    void retryAt(List<Tiding> tidings, Instant when);

    /** Gives these up. */
    @Writes
    void bury(List<Tiding> tidings, Message reason);

    /** Takes exactly these off the list, and what was given up before of the same follow-ups: it is told by now. */
    @Writes
    void settle(List<Tiding> tidings);

    /** Forgets the follow-ups of a page that is gone for good, dead letters included. */
    @Writes
    void forget(long pageId);
}
