package org.aftermath.core.announcement;

import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/**
 * Pages of which the tracker does not know the latest yet (port). Says nothing of what changed: the page is looked at
 * when it is told of. Joins the caller's transaction.
 */
public interface Announcements extends PageMemory {

    @Writes
    void ask(long pageId);

    /** One follow-up alone, also one that its page has no more. */
    @Writes
    void ask(FollowUpUid uid);
}
