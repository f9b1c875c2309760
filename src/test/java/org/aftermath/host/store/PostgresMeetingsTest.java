package org.aftermath.host.store;

import org.aftermath.contract.MeetingsContract;
import org.aftermath.core.meeting.Meetings;
import org.aftermath.host.store.meeting.MeetingRow;
import org.aftermath.host.store.meeting.StoredMeetings;
import org.aftermath.support.Databases;

public class PostgresMeetingsTest extends MeetingsContract {

    @Override
    protected Meetings meetings() {
        return new StoredMeetings(Databases.postgres(MeetingRow.class));
    }
}
