package org.aftermath.host.store;

import org.aftermath.contract.AnnouncementsContract;
import org.aftermath.core.ticket.Announcements;
import org.aftermath.support.Databases;

public class H2AnnouncementsTest extends AnnouncementsContract {

    @Override
    protected Announcements announcements() {
        return new StoredAnnouncements(Databases.h2(AnnouncementRow.class));
    }
}
