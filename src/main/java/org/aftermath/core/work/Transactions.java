package org.aftermath.core.work;

import java.util.function.Supplier;

/** The store's transactions (port). */
public interface Transactions {

    /** Joins the caller's transaction or opens one; an exception undoes everything and is thrown on. */
    <T> T within(Supplier<T> work);

    default void within(Runnable work) {
        within(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
