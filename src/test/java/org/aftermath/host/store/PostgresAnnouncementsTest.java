package org.aftermath.host.store;

import org.aftermath.contract.AnnouncementsContract;
import org.aftermath.core.ticket.Announcements;
import org.aftermath.support.Databases;

public class PostgresAnnouncementsTest extends AnnouncementsContract {

    @Override
    protected Announcements announcements() {
        return new StoredAnnouncements(Databases.postgres(AnnouncementRow.class));
    }
}
