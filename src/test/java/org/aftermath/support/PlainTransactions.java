package org.aftermath.support;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.aftermath.core.work.Transactions;

/** Undoes nothing: for fakes, which are thrown away anyway. */
public final class PlainTransactions implements Transactions {

    @Override
    public <T> T within(Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> Optional<T> race(Supplier<T> work, BooleanSupplier lost) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException refused) {
            if (lost.getAsBoolean()) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
