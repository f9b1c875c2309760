package org.aftermath.core.feed;

import java.time.Instant;
import java.util.List;
import org.aftermath.core.meeting.Meeting;
import org.aftermath.core.postmortem.Postmortem;

/** The review meetings of spaces, whoever may see them (port). One contract binds every implementation. */
public interface PlannedMeetings {

    /** A postmortem with what is arranged about its meeting. */
    record Planned(Postmortem postmortem, Meeting meeting) {}

    /**
     * Those that begin at that moment or later, latest first, at most limit; then as many of those that were to begin
     * then or later when they were called off.
     */
    List<Planned> ofSpace(String spaceKey, Instant from, int limit);
}
