package org.aftermath.support;

import java.util.function.Supplier;
import org.aftermath.core.work.Transactions;

/** Undoes nothing: for fakes, which are thrown away anyway. */
public final class PlainTransactions implements Transactions {

    @Override
    public <T> T within(Supplier<T> work) {
        return work.get();
    }
}
