package org.aftermath.core.tracker;

import org.aftermath.core.claim.Briefing;
import org.aftermath.core.work.Writes;

/** Tells the tracker what pages say (port). */
@Writes
public interface Herald {

    /** Tells it, and waits for the answer. */
    Messenger.Delivery deliver(Briefing briefing);
}
