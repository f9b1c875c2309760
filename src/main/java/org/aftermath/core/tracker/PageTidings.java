package org.aftermath.core.tracker;

import org.aftermath.core.announcement.Announcements;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.work.Writes;

/** Notes of each follow-up on a page that the tracker is to hear of it. */
@Writes
public final class PageTidings implements Announcements {

    private final Tidings tidings;
    private final FollowUps followUps;

    /** @param followUps as they are by the time a page is asked for */
    public PageTidings(Tidings tidings, FollowUps followUps) {
        this.tidings = tidings;
        this.followUps = followUps;
    }

    @Override
    public void ask(long pageId) {
        followUps.ofPage(pageId).forEach(followUp -> tidings.add(followUp.uid()));
    }

    @Override
    public void ask(FollowUpUid uid) {
        tidings.add(uid);
    }

    @Override
    public void forget(long pageId) {
        tidings.forget(pageId);
    }
}
