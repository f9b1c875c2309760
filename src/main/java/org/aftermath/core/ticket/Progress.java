package org.aftermath.core.ticket;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Reason;

/** What the tracker tells of a ticket on its own account. */
public sealed interface Progress {

    FollowUpUid uid();

    /**
     * The ticket looks like this now.
     *
     * @param reasons what people wrote in the tracker about its moves, also what was told before
     */
    record Seen(Ticket ticket, List<Reason> reasons) implements Progress {

        public Seen {
            reasons = List.copyOf(reasons);
        }

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
