package org.aftermath.core.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * Confluence's copy of the tickets and of what stood in their way (port). Joins the caller's transaction; one contract
 * test binds every implementation.
 */
public interface Tickets extends PageMemory {

    /** What is known of one follow-up's ticket: the ticket, a problem, both, or neither. */
    record Known(FollowUpUid uid, Optional<Ticket> ticket, Optional<Message> problem) {}

    List<Known> ofPage(long pageId);

    Optional<Known> find(FollowUpUid uid);

    /** What is known of these, of which something is known. */
    default Map<FollowUpUid, Known> find(Collection<FollowUpUid> uids) {
        return uids.stream()
                .distinct()
                .flatMap(uid -> find(uid).stream())
                .collect(Collectors.toMap(Known::uid, Function.identity()));
    }

    /**
     * Keeps the ticket and clears the problem, unless something of the same or a higher sequence was kept or lost.
     *
     * @return whether anything changed
     */
    @Writes
    boolean keep(Ticket ticket);

    /**
     * Likewise for several of different follow-ups, all or none of them.
     *
     * @return those of which something changed
     * @throws RuntimeException also if one of them is written by somebody else at the same time
     */
    @Writes
    default Set<FollowUpUid> keep(List<Ticket> tickets) {
        return tickets.stream().filter(this::keep).map(Ticket::uid).collect(Collectors.toSet());
    }

    /**
     * Forgets a ticket that is no more, remembers the sequence and says why as a problem, unless something of the same
     * or a higher sequence was kept or lost.
     *
     * @return whether anything changed
     */
    @Writes
    boolean lose(FollowUpUid uid, long sequence, Message problem);

    /** Remembers why there is no ticket yet; an earlier ticket stays. */
    @Writes
    void keepProblem(FollowUpUid uid, Message problem);

    @Writes
    void clearProblem(FollowUpUid uid);
}
