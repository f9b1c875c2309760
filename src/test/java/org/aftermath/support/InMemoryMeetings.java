package org.aftermath.support;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.meeting.Meeting;
import org.aftermath.core.meeting.Meetings;

public final class InMemoryMeetings implements Meetings {

    private final Map<Long, Meeting> meetings = new HashMap<>();

    @Override
    public synchronized Meeting ofPage(long pageId) {
        return meetings.getOrDefault(pageId, Meeting.usual(pageId));
    }

    @Override
    public synchronized Optional<Meeting> keep(Meeting meeting) {
        if (ofPage(meeting.pageId()).version() != meeting.version()) {
            return Optional.empty();
        }
        var kept = meeting.stored(meeting.version() + 1);
        meetings.put(meeting.pageId(), kept);
        return Optional.of(kept);
    }

    @Override
    public synchronized void forget(long pageId) {
        meetings.remove(pageId);
    }
}
