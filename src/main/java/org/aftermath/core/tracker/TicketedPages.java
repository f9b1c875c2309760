package org.aftermath.core.tracker;

import java.util.Optional;
import org.aftermath.core.claim.Briefing;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.move.Reasons;
import org.aftermath.core.outbox.Drafts;
import org.aftermath.core.ticket.Tickets;

/** What pages say by now of the follow-ups that have tickets. */
public final class TicketedPages {

    private final FollowUps followUps;
    private final Drafts drafts;
    private final Tickets tickets;
    private final Reasons reasons;

    public TicketedPages(FollowUps followUps, Drafts drafts, Tickets tickets, Reasons reasons) {
        this.followUps = followUps;
        this.drafts = drafts;
        this.tickets = tickets;
        this.reasons = reasons;
    }

    /** Empty if it has no ticket, or its page is no postmortem. */
    Optional<Briefing.Item> item(FollowUpUid uid) {
        return tickets.find(uid).flatMap(Tickets.Known::ticket).isEmpty()
                ? Optional.empty()
                : followUps.find(uid).map(this::item).orElseGet(() -> Optional.of(Briefing.Item.gone(uid)));
    }

    private Optional<Briefing.Item> item(FollowUp followUp) {
        var uid = followUp.uid();
        return drafts.brief(followUp).map(draft -> new Briefing.Item(uid, TicketOrder.brief(draft), reasons.of(uid)));
    }
}
