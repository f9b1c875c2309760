package org.aftermath.core.work;

/** Gets the worker out of bed (port). */
@Writes
public interface Wake {

    /**
     * Lets the outbox be worked off soon, on another thread. May be called within the transaction that filled it: what
     * is committed later than the worker looks is found at its next round.
     */
    void up();
}
