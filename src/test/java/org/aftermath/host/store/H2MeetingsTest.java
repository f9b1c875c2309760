package org.aftermath.host.store;

import org.aftermath.contract.MeetingsContract;
import org.aftermath.core.meeting.Meetings;
import org.aftermath.host.store.meeting.MeetingRow;
import org.aftermath.host.store.meeting.StoredMeetings;
import org.aftermath.support.Databases;

public class H2MeetingsTest extends MeetingsContract {

    @Override
    protected Meetings meetings() {
        return new StoredMeetings(Databases.h2(MeetingRow.class));
    }
}
