package org.aftermath.core.incident;

import java.time.Instant;
import java.util.List;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * Incidents that are to hear of their postmortem, written in the transaction that names them (port). One contract test
 * binds every implementation.
 */
public interface IncidentLinks extends PageMemory {

    /**
     * One incident to be told.
     *
     * @param issue the key of its issue
     * @param by whose permissions count in the tracker
     * @param attempts how often the tracker was away
     */
    record Link(long pageId, String issue, UserRef by, int attempts) {}

    /** Due at that time at the earliest; takes the place of the same page's older link to the issue. */
    @Writes
    void ask(Link link, Instant due);

    /** Links due at that time, oldest first, at most limit. */
    List<Link> due(Instant now, int limit);

    @Writes
    void settle(Link link);
}
