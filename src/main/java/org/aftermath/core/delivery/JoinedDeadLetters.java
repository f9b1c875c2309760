package org.aftermath.core.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What was given up of several outboxes, as one list. An id tells the outbox too, and stays the same. */
public final class JoinedDeadLetters implements DeadLetters {

    private final List<DeadLetters> outboxes;

    /** @param outboxes in an order that never changes */
    public JoinedDeadLetters(List<DeadLetters> outboxes) {
        this.outboxes = List.copyOf(outboxes);
    }

    @Override
    public List<DeadLetter> all(int limit) {
        return IntStream.range(0, outboxes.size())
                .boxed()
                .flatMap(outbox -> outboxes.get(outbox).all(limit).stream().map(letter -> joined(letter, outbox)))
                .sorted(Comparator.comparing(DeadLetter::died).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<DeadLetter> find(long id) {
        return outbox(id).find(own(id)).map(letter -> withId(letter, id));
    }

    @Override
    public int undecided() {
        return outboxes.stream().mapToInt(DeadLetters::undecided).sum();
    }

    @Override
    public void revive(DeadLetter letter) {
        outbox(letter.id()).revive(withId(letter, own(letter.id())));
    }

    @Override
    public void drop(DeadLetter letter, DeadLetter.Drop drop) {
        outbox(letter.id()).drop(withId(letter, own(letter.id())), drop);
    }

    private DeadLetter joined(DeadLetter letter, int outbox) {
        return withId(letter, letter.id() * outboxes.size() + outbox);
    }

    private DeadLetters outbox(long id) {
        return outboxes.get((int) (id % outboxes.size()));
    }

    private long own(long id) {
        return id / outboxes.size();
    }

    private static DeadLetter withId(DeadLetter letter, long id) {
        return new DeadLetter(
                id, letter.uid(), letter.attempts(), letter.since(), letter.died(), letter.reason(), letter.dropped());
    }
}
