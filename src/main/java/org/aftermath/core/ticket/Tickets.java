package org.aftermath.core.ticket;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.text.Message;

/**
 * Confluence's copy of the tickets and of what stood in their way (port). Joins the caller's transaction; one contract
 * test binds every implementation.
 */
public interface Tickets {

    /** What is known of one follow-up's ticket: the ticket, a problem, both, or neither. */
    record Known(FollowUpUid uid, Optional<Ticket> ticket, Optional<Message> problem) {}

    List<Known> ofPage(long pageId);

    Optional<Known> find(FollowUpUid uid);

    /**
     * Keeps the ticket unless what is kept has the same or a higher sequence; clears the problem.
     *
     * @return whether anything changed
     */
    boolean keep(Ticket ticket);

    /** Remembers why there is no ticket yet; an earlier ticket stays. */
    void keepProblem(FollowUpUid uid, Message problem);

    void clearProblem(FollowUpUid uid);
}
