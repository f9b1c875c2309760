package org.aftermath.core.ticket;

import java.time.Instant;
import java.util.List;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.UserRef;

/**
 * Tickets that are to be made, written in the transaction of the change that asks for them (port).
 */
public interface TicketOutbox {

    /**
     * @param onBehalfOf whose permissions count in Jira
     * @param attempts how often it has been tried
     */
    record Request(FollowUpUid uid, UserRef onBehalfOf, int attempts) {}

    /** Asks for the ticket; asking again while it waits changes nobody but the user and makes it due at once. */
    void ask(FollowUpUid uid, UserRef onBehalfOf);

    /** Requests due at that time, oldest first. */
    List<Request> due(Instant now, int limit);

    /** Puts a request off. */
    void retryAt(FollowUpUid uid, Instant when);

    /** Takes a request off the list: done, or refused for good until somebody asks again. */
    void settle(FollowUpUid uid);
}
