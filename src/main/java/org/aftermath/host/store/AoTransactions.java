package org.aftermath.host.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.Supplier;
import org.aftermath.core.work.Transactions;

/** The host's transactions, which its own tables and ours share. */
public final class AoTransactions implements Transactions {

    private final ActiveObjects ao;

    public AoTransactions(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public <T> T within(Supplier<T> work) {
        return ao.executeInTransaction(work::get);
    }
}
