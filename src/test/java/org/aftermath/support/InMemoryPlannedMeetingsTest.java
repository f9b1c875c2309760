package org.aftermath.support;

import org.aftermath.contract.PlannedMeetingsContract;

public class InMemoryPlannedMeetingsTest extends PlannedMeetingsContract {

    @Override
    protected Books books() {
        var postmortems = new InMemoryPostmortems();
        var meetings = new InMemoryMeetings();
        return new Books(postmortems, meetings, new InMemoryPlannedMeetings(postmortems, meetings));
    }
}
