package org.aftermath.core.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.outbox.TicketOutbox;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.work.Wake;
import org.aftermath.core.work.Writes;

/**
 * Writes into the outbox which tickets a saved page wants. What is no longer wanted may stay there: the worker looks at
 * the page again before it sends, and only rehearses what the space does not want made yet.
 */
@Writes
public final class AskForTickets {

    private final Tickets tickets;
    private final TicketOutbox outbox;
    private final Wake worker;

    public AskForTickets(Tickets tickets, TicketOutbox outbox, Wake worker) {
        this.tickets = tickets;
        this.outbox = outbox;
        this.worker = worker;
    }

    /** A page's follow-ups changed from one list to another. */
    void forPage(long pageId, List<FollowUp> before, List<FollowUp> now, Optional<UserRef> by) {
        var complete = now.stream().filter(AskForTickets::isReady).toList();
        if (complete.isEmpty()) {
            return;
        }
        var known = tickets.ofPage(pageId).stream().collect(Collectors.toMap(Tickets.Known::uid, each -> each));
        var unchanged = new HashSet<>(before);
        var open = complete.stream()
                .filter(followUp -> isOpen(followUp, known, unchanged.contains(followUp)))
                .map(FollowUp::uid)
                .toList();
        ask(open, by, known);
        worker.up();
    }

    /** Whether the follow-up is to become a ticket and says all that a ticket needs. */
    public static boolean isReady(FollowUp followUp) {
        return followUp.wantsTicket() && followUp.missing().isEmpty();
    }

    /** A refusal stands until somebody changes the follow-up or asks for it by name. */
    private static boolean isOpen(FollowUp followUp, Map<FollowUpUid, Tickets.Known> known, boolean unchanged) {
        var found = Optional.ofNullable(known.get(followUp.uid()));
        var hasTicket = found.flatMap(Tickets.Known::ticket).isPresent();
        var hasProblem = found.flatMap(Tickets.Known::problem).isPresent();
        return !hasTicket && !(hasProblem && unchanged);
    }

    private void ask(List<FollowUpUid> uids, Optional<UserRef> by, Map<FollowUpUid, Tickets.Known> known) {
        if (by.isEmpty()) {
            uids.forEach(uid -> tickets.keepProblem(uid, Message.of("aftermath.ticket.anonymous")));
            return;
        }
        uids.stream().filter(known::containsKey).forEach(tickets::clearProblem);
        outbox.ask(uids, by.get());
    }
}
