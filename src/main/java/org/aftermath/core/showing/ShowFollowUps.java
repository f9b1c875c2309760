package org.aftermath.core.showing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.move.Reason;
import org.aftermath.core.move.Reasons;
import org.aftermath.core.people.People;
import org.aftermath.core.ticket.Tickets;

/**
 * Reads a page's follow-ups for the viewer: the index and Confluence's copy of the tickets, with a number of queries
 * that does not grow with the page. Never writes, never asks the tracker.
 */
public final class ShowFollowUps {

    private final FollowUps followUps;
    private final Tickets tickets;
    private final Reasons reasons;
    private final People people;
    private final Clock clock;
    private final LongPredicate held;

    public ShowFollowUps(FollowUps followUps, Tickets tickets, Reasons reasons, People people, Clock clock) {
        this(followUps, tickets, reasons, people, clock, pageId -> false);
    }

    private ShowFollowUps(
            FollowUps followUps, Tickets tickets, Reasons reasons, People people, Clock clock, LongPredicate held) {
        this.followUps = followUps;
        this.tickets = tickets;
        this.reasons = reasons;
        this.people = people;
        this.clock = clock;
        this.held = held;
    }

    /** The same where tickets may be made at a later step. */
    public ShowFollowUps holding(LongPredicate heldOnPage) {
        return new ShowFollowUps(followUps, tickets, reasons, people, clock, heldOnPage);
    }

    /** @param zone the viewer's, which says what day it is today */
    public FollowUpTable ofPage(long pageId, ZoneId zone) {
        return ofPage(pageId, zone, () -> held.test(pageId));
    }

    /** The same where it is known whether tickets are made at a later step. */
    public FollowUpTable ofPage(long pageId, ZoneId zone, BooleanSupplier isHeld) {
        var known = tickets.ofPage(pageId).stream().collect(Collectors.toMap(Tickets.Known::uid, k -> k));
        var given = reasons.ofPage(pageId).stream().collect(Collectors.groupingBy(Reason::uid));
        var lines = new FollowUpLines(people, today(zone), isHeld);
        return FollowUpTable.of(followUps.ofPage(pageId).stream()
                .map(followUp -> lines.of(
                        followUp,
                        Optional.ofNullable(known.get(followUp.uid())),
                        given.getOrDefault(followUp.uid(), List.of())))
                .toList());
    }

    /** One follow-up that is on a saved page. */
    public FollowUpLine line(FollowUp followUp, ZoneId zone) {
        var uid = followUp.uid();
        return new FollowUpLines(people, today(zone), () -> held.test(uid.pageId()))
                .of(followUp, tickets.find(uid), reasons.of(uid));
    }

    /** One follow-up of a page that is not saved: nothing is known of a ticket, and the uid means nothing. */
    public FollowUpLine preview(FollowUp followUp, ZoneId zone) {
        return new FollowUpLines(people, today(zone), () -> false).preview(followUp);
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
