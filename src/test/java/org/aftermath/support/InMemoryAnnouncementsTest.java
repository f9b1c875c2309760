package org.aftermath.support;

import org.aftermath.contract.AnnouncementsContract;
import org.aftermath.core.ticket.Announcements;

public class InMemoryAnnouncementsTest extends AnnouncementsContract {

    @Override
    protected Announcements announcements() {
        return new InMemoryAnnouncements();
    }
}
