package org.aftermath.core.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Amendment;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.work.Writes;

/** The other product's tracker (port). Safe for any thread. */
@Writes
public interface TicketTracker {

    /** How asking for a ticket ended. */
    sealed interface Answer {

        /** There is a ticket: made now, or made before for the same uid. */
        record Opened(Ticket ticket) implements Answer {}

        /** It is too early for the ticket, and nothing stands in its way. */
        record Rehearsed() implements Answer {}

        /** It is too early for the ticket, and as it stands the tracker would not make it, for this reason. */
        record Objected(Message reason) implements Answer {}

        /**
         * The tracker will not make it as it stands; somebody must change something first.
         *
         * @param reason everything the tracker said
         */
        record Refused(Message reason) implements Answer {}

        /** Nobody answered, or not in earnest: no request would go through now. */
        record Unreachable(Message reason, Optional<Duration> retryAfter) implements Answer {}

        /** The tracker answered and did not make sense; another request may go through meanwhile. */
        record Failed(Message reason) implements Answer {}

        /** That person must allow it first; nobody else's request is held up by it. */
        record Unauthorised(Message reason) implements Answer {}
    }

    /** Makes the ticket as that person, or finds the one made before. Never makes a second one for a uid. */
    Answer open(TicketDraft draft, UserRef onBehalfOf);

    /**
     * Likewise for several of one page, in one message. The tracker may answer some of them and leave the others for the
     * next message; each answer is what the draft alone would have been answered.
     *
     * @return at least one answer; none if that tracker takes these drafts only one by one, and then nothing was asked
     */
    Map<FollowUpUid, Answer> open(List<TicketDraft> drafts, UserRef onBehalfOf);

    /**
     * Changes the ticket as that person. Doing the same twice is the same as once.
     *
     * @return {@link Answer.Opened} with the ticket as it is then
     */
    Answer amend(Amendment amendment, UserRef onBehalfOf);
}
