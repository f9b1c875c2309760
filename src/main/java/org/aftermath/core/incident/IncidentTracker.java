package org.aftermath.core.incident;

import org.aftermath.core.people.UserRef;
import org.aftermath.core.work.Writes;

/** The tracker that has the incidents (port). Slow, and sometimes away. */
public interface IncidentTracker {

    /** What became of it. */
    enum Answer {
        DONE,
        /** There is no such issue, or that person may not link it; asking again is of no use. */
        REFUSED,
        AWAY
    }

    /** Shows the page on the issue; twice is the same as once. Not to be called in a transaction. */
    @Writes
    Answer link(String issue, IncidentPage page, UserRef by);
}
