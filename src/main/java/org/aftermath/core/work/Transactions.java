package org.aftermath.core.work;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The store's transactions (port). */
public interface Transactions {

    /** Joins the caller's transaction or opens one; an exception undoes everything and is thrown on. */
    <T> T within(Supplier<T> work);

    /**
     * Likewise for work that only one of two can do who come at once, of which the other learns by an exception.
     *
     * @param lost whether somebody did meanwhile what keeps us from it; asked only after an exception, outside the
     *     transaction
     * @return empty, and nothing changed, if somebody was faster
     * @throws RuntimeException what undid the work, if nobody was
     */
    <T> Optional<T> race(Supplier<T> work, BooleanSupplier lost);

    default void within(Runnable work) {
        within(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
