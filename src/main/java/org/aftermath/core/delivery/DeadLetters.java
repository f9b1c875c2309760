package org.aftermath.core.delivery;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.work.Writes;

/** What was given up (port): the part of an outbox that is not due any more. Joins the caller's transaction. */
public interface DeadLetters {

    /** The latest first, those that were dropped included. */
    List<DeadLetter> all(int limit);

    Optional<DeadLetter> find(long id);

    /** How many nobody has decided about. */
    int undecided();

    /** Lets it be tried again at once, as if for the first time, dropped or not; does nothing if it is not there. */
    @Writes
    void revive(DeadLetter letter);

    /** Remembers that it was dropped; does nothing if it is not there. */
    @Writes
    void drop(DeadLetter letter, DeadLetter.Drop drop);
}
