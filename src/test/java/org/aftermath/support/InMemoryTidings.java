package org.aftermath.support;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.aftermath.core.delivery.DeadLetter;
import org.aftermath.core.delivery.DeadLetters;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.text.Message;
import org.aftermath.core.tracker.Tidings;
import org.jspecify.annotations.Nullable;

public final class InMemoryTidings implements Tidings, DeadLetters {

    private record Entry(
            Tiding tiding, Instant due, @Nullable DeadLetter letter) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Clock clock;
    private long last;

    public InMemoryTidings() {
        this(new MovableClock());
    }

    public InMemoryTidings(Clock clock) {
        this.clock = clock;
    }

    /** All that wait, due or not. */
    public synchronized List<Tiding> waiting(int limit) {
        return alive().limit(limit).map(Entry::tiding).toList();
    }

    private Stream<Entry> alive() {
        return entries.stream().filter(each -> each.letter() == null);
    }

    @Override
    public synchronized void add(FollowUpUid uid) {
        entries.add(new Entry(new Tiding(++last, uid, 0, clock.instant()), clock.instant(), null));
    }

    @Override
    public synchronized List<Tiding> due(Instant now, int limit) {
        return alive().filter(each -> !each.due().isAfter(now))
                .limit(limit)
                .map(Entry::tiding)
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
    public synchronized void putOff(List<Tiding> tidings, Instant when) {
        change(tidings, each -> new Entry(each.tiding(), when, null));
    }

    @Override
    public synchronized void retryAt(List<Tiding> tidings, Instant when) {
        change(tidings, each -> new Entry(failed(each.tiding()), when, null));
    }

    @Override
    public synchronized void bury(List<Tiding> tidings, Message reason) {
        var buried = new HashSet<FollowUpUid>();
        for (var tiding : tidings) {
            if (buried.add(tiding.uid())) {
                change(List.of(tiding), each -> new Entry(each.tiding(), each.due(), letter(each.tiding(), reason)));
            } else {
                entries.removeIf(each -> each.tiding().id() == tiding.id());
            }
        }
    }

    private DeadLetter letter(Tiding tiding, Message reason) {
        return new DeadLetter(
                tiding.id(),
                tiding.uid(),
                tiding.attempts() + 1,
                tiding.since(),
                clock.instant(),
                reason,
                Optional.empty());
    }

    private static Tiding failed(Tiding tiding) {
        return new Tiding(tiding.id(), tiding.uid(), tiding.attempts() + 1, tiding.since());
    }

    private void change(List<Tiding> tidings, UnaryOperator<Entry> change) {
        var ids = tidings.stream().map(Tiding::id).toList();
        entries.replaceAll(each -> ids.contains(each.tiding().id()) ? change.apply(each) : each);
    }

    @Override
    public synchronized void settle(List<Tiding> tidings) {
        var ids = tidings.stream().map(Tiding::id).toList();
        var uids = tidings.stream().map(Tiding::uid).toList();
        entries.removeIf(each -> ids.contains(each.tiding().id())
                || (each.letter() != null
                        && each.letter().dropped().isEmpty()
                        && uids.contains(each.tiding().uid())));
    }

    @Override
    public synchronized void forget(long pageId) {
        entries.removeIf(each -> each.tiding().uid().pageId() == pageId);
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
        entries.replaceAll(each -> each.tiding().id() == letter.id()
                ? new Entry(new Tiding(letter.id(), letter.uid(), 0, clock.instant()), clock.instant(), null)
                : each);
    }

    @Override
    public synchronized void drop(DeadLetter letter, DeadLetter.Drop drop) {
        entries.replaceAll(each -> each.tiding().id() == letter.id()
                ? new Entry(each.tiding(), each.due(), InMemoryTicketOutbox.dropped(letter, drop))
                : each);
    }
}
