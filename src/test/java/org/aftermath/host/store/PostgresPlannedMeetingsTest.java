package org.aftermath.host.store;

import org.aftermath.contract.PlannedMeetingsContract;
import org.aftermath.host.store.feed.StoredPlannedMeetings;
import org.aftermath.host.store.followup.FollowUpRow;
import org.aftermath.host.store.meeting.MeetingRow;
import org.aftermath.host.store.meeting.StoredMeetings;
import org.aftermath.host.store.postmortem.PostmortemRow;
import org.aftermath.host.store.postmortem.ServiceRow;
import org.aftermath.host.store.postmortem.StoredPostmortems;
import org.aftermath.host.store.ticket.TicketRow;
import org.aftermath.support.Databases;

public class PostgresPlannedMeetingsTest extends PlannedMeetingsContract {

    @Override
    protected Books books() {
        var ao = Databases.postgres(
                PostmortemRow.class, ServiceRow.class, FollowUpRow.class, TicketRow.class, MeetingRow.class);
        return new Books(new StoredPostmortems(ao), new StoredMeetings(ao), new StoredPlannedMeetings(ao));
    }
}
