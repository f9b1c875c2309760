package org.aftermath.support;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.ticket.TicketOutbox;

public final class InMemoryTicketOutbox implements TicketOutbox {

    private record Entry(Request request, Instant due) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Clock clock;

    public InMemoryTicketOutbox(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void ask(FollowUpUid uid, UserRef onBehalfOf) {
        var asks = entries.stream()
                .filter(each -> each.request().uid().equals(uid))
                .mapToInt(each -> each.request().asks())
                .findFirst()
                .orElse(0);
        entries.removeIf(each -> each.request().uid().equals(uid));
        entries.add(new Entry(new Request(uid, onBehalfOf, 0, asks + 1), clock.instant()));
    }

    @Override
    public synchronized List<Request> due(Instant now, int limit) {
        return entries.stream()
                .filter(each -> !each.due().isAfter(now))
                .sorted(Comparator.comparing(Entry::due))
                .limit(limit)
                .map(Entry::request)
                .toList();
    }

    @Override
    public synchronized Optional<Instant> nextDue() {
        return entries.stream().map(Entry::due).min(Comparator.naturalOrder());
    }

    @Override
    public synchronized void retryAt(Request request, Instant when) {
        if (remove(request)) {
            var tried = new Request(request.uid(), request.onBehalfOf(), request.attempts() + 1, request.asks());
            entries.add(new Entry(tried, when));
        }
    }

    @Override
    public synchronized void settle(Request request) {
        remove(request);
    }

    private boolean remove(Request request) {
        return entries.removeIf(each ->
                each.request().uid().equals(request.uid()) && each.request().asks() == request.asks());
    }

    @Override
    public synchronized void forget(long pageId) {
        entries.removeIf(each -> each.request().uid().pageId() == pageId);
    }
}
