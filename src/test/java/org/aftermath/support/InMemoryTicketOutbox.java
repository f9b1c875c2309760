package org.aftermath.support;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftermath.core.delivery.DeadLetter;
import org.aftermath.core.delivery.DeadLetters;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.outbox.TicketOutbox;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.jspecify.annotations.Nullable;

public final class InMemoryTicketOutbox implements TicketOutbox, DeadLetters {

    private record Entry(
            Request request, Instant due, @Nullable DeadLetter letter) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Clock clock;
    private long last;

    public InMemoryTicketOutbox(Clock clock) {
        this.clock = clock;
    }

    private Stream<Entry> alive() {
        return entries.stream().filter(each -> each.letter() == null);
    }

    private Optional<Entry> of(FollowUpUid uid) {
        return entries.stream().filter(each -> each.request().uid().equals(uid)).findFirst();
    }

    @Override
    public synchronized void ask(FollowUpUid uid, UserRef onBehalfOf) {
        var asks = of(uid).map(each -> each.request().asks()).orElse(0);
        entries.removeIf(each -> each.request().uid().equals(uid));
        entries.add(new Entry(new Request(uid, onBehalfOf, 0, asks + 1, clock.instant()), clock.instant(), null));
    }

    @Override
    public synchronized List<Request> due(Instant now, int limit) {
        return alive().filter(each -> !each.due().isAfter(now))
                .sorted(Comparator.comparing(Entry::due))
                .limit(limit)
                .map(Entry::request)
                .toList();
    }

    @Override
    public synchronized Optional<Instant> nextDue() {
        return alive().map(Entry::due).min(Comparator.naturalOrder());
    }

    @Override
    public synchronized int waiting() {
        return (int) alive().count();
    }

    @Override
    public synchronized void retryAt(Request request, Instant when) {
        if (remove(request)) {
            entries.add(new Entry(failed(request), when, null));
        }
    }

    @Override
    public synchronized void putOff(Request request, Instant when) {
        if (remove(request)) {
            entries.add(new Entry(request, when, null));
        }
    }

    @Override
    public synchronized void bury(Request request, Message reason) {
        if (remove(request)) {
            var failed = failed(request);
            var letter = new DeadLetter(
                    ++last,
                    request.uid(),
                    failed.attempts(),
                    request.since(),
                    clock.instant(),
                    reason,
                    Optional.empty());
            entries.add(new Entry(failed, clock.instant(), letter));
        }
    }

    @Override
    public synchronized void settle(Request request) {
        remove(request);
    }

    private static Request failed(Request request) {
        return new Request(
                request.uid(), request.onBehalfOf(), request.attempts() + 1, request.asks(), request.since());
    }

    private boolean remove(Request request) {
        return entries.removeIf(each ->
                each.request().uid().equals(request.uid()) && each.request().asks() == request.asks());
    }

    @Override
    public synchronized void forget(long pageId) {
        entries.removeIf(each -> each.request().uid().pageId() == pageId);
    }

    @Override
    public synchronized List<DeadLetter> all(int limit) {
        return entries.stream()
                .flatMap(each -> Stream.ofNullable(each.letter()))
                .sorted(Comparator.comparing(DeadLetter::died)
                        .thenComparing(DeadLetter::id)
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<DeadLetter> find(long id) {
        return all(Integer.MAX_VALUE).stream().filter(each -> each.id() == id).findFirst();
    }

    @Override
    public int undecided() {
        return (int) all(Integer.MAX_VALUE).stream()
                .filter(each -> each.dropped().isEmpty())
                .count();
    }

    @Override
    public synchronized void revive(DeadLetter letter) {
        of(letter.uid()).ifPresent(each -> ask(letter.uid(), each.request().onBehalfOf()));
    }

    @Override
    public synchronized void drop(DeadLetter letter, DeadLetter.Drop drop) {
        of(letter.uid()).ifPresent(each -> {
            entries.remove(each);
            entries.add(new Entry(each.request(), each.due(), dropped(letter, drop)));
        });
    }

    static DeadLetter dropped(DeadLetter letter, DeadLetter.Drop drop) {
        return new DeadLetter(
                letter.id(),
                letter.uid(),
                letter.attempts(),
                letter.since(),
                letter.died(),
                letter.reason(),
                Optional.of(drop));
    }
}
