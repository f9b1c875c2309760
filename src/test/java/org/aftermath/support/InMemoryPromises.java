package org.aftermath.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.promise.Promise;
import org.aftermath.core.promise.Promises;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.ticket.Tickets.Known;

/** Looks at everything each time, on the pages up to 100. */
public final class InMemoryPromises implements Promises {

    private static final int PAGES = 100;

    private final FollowUps followUps;
    private final Tickets tickets;
    private final Postmortems postmortems;

    public InMemoryPromises(FollowUps followUps, Tickets tickets, Postmortems postmortems) {
        this.followUps = followUps;
        this.tickets = tickets;
        this.postmortems = postmortems;
    }

    @Override
    public List<Promise> open(Wanted wanted, int limit) {
        var all = new ArrayList<Promise>();
        for (long page = 0; page <= PAGES; page++) {
            for (var followUp : inSpace(page, wanted.space())) {
                promise(followUp, all.size()).ifPresent(all::add);
            }
        }
        return all.stream()
                .filter(each -> !each.due().isAfter(wanted.until()))
                .filter(each -> wanted.after().stream()
                        .allMatch(after ->
                                order(each.due(), each.place()).compareTo(order(after.due(), after.place())) > 0))
                .sorted(Comparator.comparing(each -> order(each.due(), each.place())))
                .limit(limit)
                .toList();
    }

    private static String order(Object day, long place) {
        return day + String.format(" %09d", place);
    }

    private List<FollowUp> inSpace(long page, Optional<String> space) {
        return postmortems
                .ofPage(page)
                .filter(postmortem -> space.isEmpty() || space.get().equals(postmortem.spaceKey()))
                .map(unused -> followUps.ofPage(page))
                .orElse(List.of());
    }

    private Optional<Promise> promise(FollowUp followUp, int place) {
        var ticket = tickets.find(followUp.uid()).flatMap(Known::ticket);
        var open = followUp.commitment() != Commitment.WONTDO
                && (ticket.isPresent() ? !ticket.get().isDone() : followUp.commitment() == Commitment.COMMITTED);
        return Stream.of(ticket.flatMap(Ticket::due).or(followUp::due))
                .flatMap(Optional::stream)
                .filter(unused -> open)
                .map(due -> new Promise(followUp, ticket, due, place))
                .findFirst();
    }

    @Override
    public void catchUp(int most) {}
}
