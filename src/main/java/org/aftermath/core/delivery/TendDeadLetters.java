package org.aftermath.core.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/** Decides about what was given up: try it again, or drop it and say why. Who may is for the caller to check. */
@Writes
public final class TendDeadLetters {

    private static final int MOST = 500;
    private static final int LONGEST_REASON = 1_000;

    private final DeadLetters letters;
    private final Sequel sequel;
    private final Runnable wake;
    private final Transactions transactions;
    private final Clock clock;

    /** What else becomes of it where people see it (port); called in the same transaction. */
    public interface Sequel {

        @Writes
        void revived(DeadLetter letter);

        @Writes
        void dropped(DeadLetter letter, DeadLetter.Drop drop);

        /** Where people see nothing of it. */
        static Sequel none() {
            return new Sequel() {
                @Override
                public void revived(DeadLetter letter) {}

                @Override
                public void dropped(DeadLetter letter, DeadLetter.Drop drop) {}
            };
        }
    }

    /** How a decision went. */
    public enum Outcome {
        DONE,
        UNKNOWN
    }

    public TendDeadLetters(DeadLetters letters, Sequel sequel, Runnable wake, Transactions transactions, Clock clock) {
        this.letters = letters;
        this.sequel = sequel;
        this.wake = wake;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The latest first, up to 500. */
    public List<DeadLetter> all() {
        return letters.all(MOST);
    }

    public int undecided() {
        return letters.undecided();
    }

    public Outcome retry(long id) {
        return transactions.within(() -> letters.find(id).map(this::revive).orElse(Outcome.UNKNOWN));
    }

    /** @return how many of those that nobody decided about are tried again */
    public int retryAll() {
        return transactions.within(() -> {
            var undecided =
                    all().stream().filter(letter -> letter.dropped().isEmpty()).toList();
            undecided.forEach(this::revive);
            return undecided.size();
        });
    }

    private Outcome revive(DeadLetter letter) {
        letters.revive(letter);
        sequel.revived(letter);
        wake.run();
        return Outcome.DONE;
    }

    /** What is wrong with a reason; empty if nothing is. */
    public static Optional<Message> fault(String reason) {
        if (reason.isBlank()) {
            return Optional.of(Message.of("aftermath.letter.reason.missing"));
        }
        return reason.length() > LONGEST_REASON
                ? Optional.of(Message.of("aftermath.letter.reason.long", LONGEST_REASON))
                : Optional.empty();
    }

    /** @param reason without a {@link #fault} */
    public Outcome drop(long id, UserRef by, String reason) {
        var drop = new DeadLetter.Drop(by, clock.instant(), reason.strip());
        return transactions.within(() -> letters.find(id)
                .map(letter -> {
                    letters.drop(letter, drop);
                    sequel.dropped(letter, drop);
                    return Outcome.DONE;
                })
                .orElse(Outcome.UNKNOWN));
    }
}
