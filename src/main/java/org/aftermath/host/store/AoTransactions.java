package org.aftermath.host.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.aftermath.core.work.Transactions;

/** The host's transactions, which its own tables and ours share. */
public final class AoTransactions implements Transactions {

    private final ActiveObjects ao;
    private final Race race;

    public AoTransactions(ActiveObjects ao) {
        this.ao = ao;
        this.race = new Race(ao);
    }

    @Override
    public <T> T within(Supplier<T> work) {
        return ao.executeInTransaction(work::get);
    }

    @Override
    public <T> Optional<T> race(Supplier<T> work, BooleanSupplier lost) {
        return race.run(() -> Optional.of(work.get()), lost);
    }
}
