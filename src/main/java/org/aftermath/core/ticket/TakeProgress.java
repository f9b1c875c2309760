package org.aftermath.core.ticket;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.move.Reasons;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * Writes down what the tracker tells. Messages may come twice, late or in any order: the one with the highest sequence
 * decides, and the end is the same.
 */
@Writes
public final class TakeProgress {

    private final Tickets tickets;
    private final Reasons reasons;
    private final FollowUps followUps;
    private final BiConsumer<Optional<Ticket>, Ticket> hearing;

    public TakeProgress(Tickets tickets, Reasons reasons, FollowUps followUps) {
        this(tickets, reasons, followUps, (before, now) -> {});
    }

    /** @param hearing what a ticket was before, and is now */
    public TakeProgress(
            Tickets tickets, Reasons reasons, FollowUps followUps, BiConsumer<Optional<Ticket>, Ticket> hearing) {
        this.tickets = tickets;
        this.reasons = reasons;
        this.followUps = followUps;
        this.hearing = hearing;
    }

    /**
     * @param accepted how many told something new
     * @param ignored how many were stale or about follow-ups that nobody knows here
     */
    public record Taken(int accepted, int ignored) {}

    public Taken take(List<Progress> items) {
        var accepted = (int) items.stream().filter(this::take).count();
        return new Taken(accepted, items.size() - accepted);
    }

    private boolean take(Progress item) {
        if (!isKnown(item)) {
            return false;
        }
        if (item instanceof Progress.Seen seen) {
            // Reasons are told apart by themselves: even a stale message may bring one.
            var explained = seen.reasons().stream().filter(reasons::keep).count();
            return keep(seen.ticket()) || explained > 0;
        }
        var gone = (Progress.Gone) item;
        return tickets.lose(gone.uid(), gone.sequence(), deleted(gone));
    }

    private boolean keep(Ticket ticket) {
        var before = tickets.find(ticket.uid()).flatMap(Tickets.Known::ticket);
        var kept = tickets.keep(ticket);
        if (kept) {
            hearing.accept(before, ticket);
        }
        return kept;
    }

    /** A follow-up taken off its page may come back with an older version of it, so its ticket is kept up to date. */
    private boolean isKnown(Progress item) {
        return tickets.find(item.uid()).isPresent()
                || followUps.find(item.uid()).isPresent();
    }

    private static Message deleted(Progress.Gone gone) {
        return gone.key()
                .map(key -> Message.of("aftermath.ticket.deleted", key))
                .orElseGet(() -> Message.of("aftermath.ticket.deleted.unknown"));
    }
}
