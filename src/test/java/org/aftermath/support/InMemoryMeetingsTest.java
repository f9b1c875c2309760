package org.aftermath.support;

import org.aftermath.contract.MeetingsContract;
import org.aftermath.core.meeting.Meetings;

public class InMemoryMeetingsTest extends MeetingsContract {

    @Override
    protected Meetings meetings() {
        return new InMemoryMeetings();
    }
}
