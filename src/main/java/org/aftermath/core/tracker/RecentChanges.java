package org.aftermath.core.tracker;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;

/** What the tracker itself remembers of changes, heard of or not (port). */
public interface RecentChanges {

    /**
     * When an issue changed last.
     *
     * @param names the follow-up that its description names, as tickets and their copies do
     */
    record Changed(long issueId, Instant at, Optional<FollowUpUid> names) {}

    /** Tickets of postmortems that changed within that time, in no order. */
    List<Changed> within(Duration time);
}
