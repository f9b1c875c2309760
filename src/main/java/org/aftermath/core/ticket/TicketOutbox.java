package org.aftermath.core.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * Tickets that are to be made, written in the transaction of the change that asks for them (port).
 */
public interface TicketOutbox extends PageMemory {

    /**
     * @param onBehalfOf whose permissions count in Jira
     * @param attempts how often it has been put off since it was asked for last
     * @param asks how often it has been asked for; tells this request from one made while it was under way
     */
    record Request(FollowUpUid uid, UserRef onBehalfOf, int attempts, int asks) {}

    /**
     * Asks for the ticket. Asking again while it waits makes it due at once, with the newer user, no attempts and one
     * more in {@code asks}.
     */
    @Writes
    void ask(FollowUpUid uid, UserRef onBehalfOf);

    /** Requests due at that time, oldest first. */
    List<Request> due(Instant now, int limit);

    /** When the next request falls due, even if that is past; empty if none waits. */
    Optional<Instant> nextDue();

    /** Puts a request off and counts the attempt; does nothing if it was asked for again meanwhile. */
    @Writes
    void retryAt(Request request, Instant when);

    /**
     * Takes a request off the list: done, or refused until somebody asks again. Does nothing if it was asked for again
     * meanwhile.
     */
    @Writes
    void settle(Request request);
}
