package org.aftermath.core.tracker;

import java.util.List;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.work.Writes;

/**
 * That something happened to a follow-up's ticket and has not been told yet (port). Says nothing of what happened: the
 * ticket is looked at when it is told.
 */
public interface Tidings {

    /** @param id grows with every tiding */
    record Tiding(long id, FollowUpUid uid) {}

    /** Joins the caller's transaction. */
    @Writes
    void add(FollowUpUid uid);

    /** Oldest first. */
    List<Tiding> waiting(int limit);

    /** Takes exactly these off the list. */
    @Writes
    void settle(List<Tiding> tidings);
}
