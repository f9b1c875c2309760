package org.aftermath.core.tracker;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the tracker itself remembers of changes, heard of or not (port). */
public interface RecentChanges {

    /** When an issue changed last. */
    record Changed(long issueId, Instant at) {}

    /** Tickets of postmortems that changed within that time, in no order. */
    List<Changed> within(Duration time);
}
