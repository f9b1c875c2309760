package org.aftermath.core.tracker;

import org.aftermath.core.work.Writes;

/** Tells the tracker what pages say (port). */
@Writes
public interface Herald {

    /**
     * Tells it, and waits for the answer.
     *
     * @return false if it did not arrive for certain; then the same may be told again
     */
    boolean deliver(Briefing briefing);
}
