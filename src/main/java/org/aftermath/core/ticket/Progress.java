package org.aftermath.core.ticket;

import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;

/** What the tracker tells of a ticket on its own account. */
public sealed interface Progress {

    FollowUpUid uid();

    /** The ticket looks like this now. */
    record Seen(Ticket ticket) implements Progress {

        @Override
        public FollowUpUid uid() {
            return ticket.uid();
        }
    }

    /**
     * The ticket was deleted.
     *
     * @param key the key it had, if that is known
     */
    record Gone(FollowUpUid uid, Optional<String> key, long sequence) implements Progress {}
}
