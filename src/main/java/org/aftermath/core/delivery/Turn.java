package org.aftermath.core.delivery;

import org.aftermath.core.work.Writes;

/**
 * The right to do a piece of work that nobody else in the cluster does meanwhile. It lasts a while and is prolonged by
 * using it; whoever lost it finds out before writing anything, however long it was asleep.
 */
public interface Turn extends AutoCloseable {

    /** Prolongs the turn; false if somebody else has it by now. */
    @Writes
    boolean lasts();

    /**
     * Prolongs the turn and writes, in one transaction.
     *
     * @return false if somebody else has the turn by now; then nothing was written
     */
    @Writes
    boolean write(Runnable writes);

    /** Gives the turn back, if it is still ours. */
    @Override
    void close();
}
