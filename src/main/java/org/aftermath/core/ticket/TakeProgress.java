package org.aftermath.core.ticket;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.aftermath.core.followup.FollowUpUid;
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
        var uids = items.stream().map(Progress::uid).collect(toSet());
        var before = tickets.find(uids);
        var known = items.stream().filter(item -> isKnown(item, before)).toList();
        var accepted = uids.size() == items.size()
                ? together(known, before)
                : known.stream().mapToInt(this::alone).sum();
        return new Taken(accepted, items.size() - accepted);
    }

    /** A follow-up taken off its page may come back with an older version of it, so its ticket is kept up to date. */
    private boolean isKnown(Progress item, Map<FollowUpUid, Tickets.Known> before) {
        return before.containsKey(item.uid()) || followUps.find(item.uid()).isPresent();
    }

    private int alone(Progress item) {
        return together(List.of(item), tickets.find(List.of(item.uid())));
    }

    /** @return of how many something changed, each of which is of another follow-up */
    private int together(List<Progress> items, Map<FollowUpUid, Tickets.Known> before) {
        var changed = items.stream()
                .filter(item -> item instanceof Progress.Seen seen ? explains(seen) : loses((Progress.Gone) item))
                .map(Progress::uid)
                .collect(toSet());
        var seen = items.stream().flatMap(TakeProgress::ticket).toList();
        var kept = tickets.keep(seen);
        seen.stream()
                .filter(ticket -> kept.contains(ticket.uid()))
                .forEach(ticket -> hearing.accept(
                        Optional.ofNullable(before.get(ticket.uid())).flatMap(Tickets.Known::ticket), ticket));
        changed.addAll(kept);
        return changed.size();
    }

    private static Stream<Ticket> ticket(Progress item) {
        return item instanceof Progress.Seen seen ? Stream.of(seen.ticket()) : Stream.empty();
    }

    /** Reasons are told apart by themselves: even a stale message may bring one. */
    private boolean explains(Progress.Seen seen) {
        return seen.reasons().stream().filter(reasons::keep).count() > 0;
    }

    private boolean loses(Progress.Gone gone) {
        return tickets.lose(gone.uid(), gone.sequence(), deleted(gone));
    }

    private static Message deleted(Progress.Gone gone) {
        return gone.key()
                .map(key -> Message.of("aftermath.ticket.deleted", key))
                .orElseGet(() -> Message.of("aftermath.ticket.deleted.unknown"));
    }
}
