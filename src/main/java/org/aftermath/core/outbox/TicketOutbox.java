package org.aftermath.core.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * Tickets that are to be made, written in the transaction of the change that asks for them (port). What was given up
 * stays there as a dead letter, is not due, and comes back to life when it is asked for again.
 */
public interface TicketOutbox extends PageMemory {

    /**
     * @param onBehalfOf whose permissions count in Jira
     * @param attempts how often it has failed since it was asked for last
     * @param asks how often it has been asked for; tells this request from one made while it was under way
     * @param since when it was asked for last
     */
    record Request(FollowUpUid uid, UserRef onBehalfOf, int attempts, int asks, Instant since) {}

    /**
     * Asks for the ticket. Asking again while it waits makes it due at once, with the newer user, no attempts and one
     * more in {@code asks}.
     */
    @Writes
    void ask(FollowUpUid uid, UserRef onBehalfOf);

    /** Likewise for several of one page. */
    @Writes
    default void ask(List<FollowUpUid> uids, UserRef onBehalfOf) {
        uids.forEach(uid -> ask(uid, onBehalfOf));
    }

    /** Requests due at that time, oldest first. */
    List<Request> due(Instant now, int limit);

    /** When the next request falls due, even if that is past; empty if none waits. */
    Optional<Instant> nextDue();

    /** How many wait, due or not. */
    int waiting();

    /** Puts a request off and counts the attempt; does nothing if it was asked for again meanwhile. */
    @Writes
    void retryAt(Request request, Instant when);

    /** Puts a request off that did not fail; does nothing if it was asked for again meanwhile. */
    @Writes
    void putOff(Request request, Instant when);

    /** Gives a request up and counts the attempt; does nothing if it was asked for again meanwhile. */
    @Writes
    void bury(Request request, Message reason);

    /**
     * Takes a request off the list: done, or refused until somebody asks again. Does nothing if it was asked for again
     * meanwhile.
     */
    @Writes
    void settle(Request request);

    /** Likewise for several of them. */
    @Writes
    default void settle(List<Request> requests) {
        requests.forEach(this::settle);
    }
}
