package org.aftermath.core.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.ticket.Ticket;

/**
 * Something that the page says in one way and the ticket in another. Neither overwrites the other by itself (design §3).
 *
 * @param page the day as {@code yyyy-MM-dd}, the urgency's name or the user name
 * @param ticket the same; blank if the ticket has none
 */
public record Difference(Agreed what, String page, String ticket) {

    public Difference {
        requireNonNull(what);
        requireNonNull(page);
        requireNonNull(ticket);
    }

    /** What differs while work goes on. What the page leaves open, and what is over, differs from nothing. */
    static List<Difference> between(FollowUp followUp, Ticket ticket) {
        if (ticket.isDone()) {
            return List.of();
        }
        var found = new ArrayList<Difference>();
        found(Agreed.DUE, followUp.due().map(LocalDate::toString), ticket.due().map(LocalDate::toString), found);
        // A priority that means nothing to us is not another one.
        ticket.trail()
                .urgency()
                .ifPresent(urgency -> found(
                        Agreed.URGENCY,
                        Optional.of(followUp.urgency().name()),
                        Optional.of(urgency).map(Urgency::name),
                        found));
        found(Agreed.OWNER, followUp.owner(), ticket.assignee(), found);
        return List.copyOf(found);
    }

    private static void found(Agreed what, Optional<String> page, Optional<String> ticket, List<Difference> found) {
        page.filter(says -> !says.equalsIgnoreCase(ticket.orElse("")))
                .ifPresent(says -> found.add(new Difference(what, says, ticket.orElse(""))));
    }
}
