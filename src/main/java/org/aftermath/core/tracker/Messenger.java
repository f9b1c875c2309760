package org.aftermath.core.tracker;

import java.util.List;
import org.aftermath.core.ticket.Progress;
import org.aftermath.core.work.Writes;

/** The way to those who wait for progress (port). */
@Writes
public interface Messenger {

    /**
     * Tells it, and waits for the answer.
     *
     * @param peer to whom
     * @return false if it did not arrive for certain; then the same may be told again
     */
    boolean deliver(String peer, List<Progress> items);
}
