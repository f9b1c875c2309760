package org.aftermath.support;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aftermath.core.feed.PlannedMeetings;
import org.aftermath.core.meeting.Meetings;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.postmortem.Postmortems;

/** What two other stores know together. */
public final class InMemoryPlannedMeetings implements PlannedMeetings {

    private final Postmortems postmortems;
    private final Meetings meetings;

    public InMemoryPlannedMeetings(Postmortems postmortems, Meetings meetings) {
        this.postmortems = postmortems;
        this.meetings = meetings;
    }

    @Override
    public List<Planned> ofSpace(String spaceKey, Instant from, int limit) {
        return Stream.concat(
                        latest(spaceKey, from, limit, InMemoryPlannedMeetings::start),
                        latest(spaceKey, from, limit, InMemoryPlannedMeetings::lastStart))
                .toList();
    }

    private Stream<Planned> latest(
            String spaceKey, Instant from, int limit, Function<Planned, Optional<Instant>> moment) {
        return postmortems.list(PostmortemFilter.ALL, Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(each -> each.spaceKey().equals(spaceKey))
                .map(each -> new Planned(each, meetings.ofPage(each.pageId())))
                .filter(each ->
                        moment.apply(each).filter(at -> !at.isBefore(from)).isPresent())
                .sorted(Comparator.comparing(
                                (Planned each) -> moment.apply(each).orElseThrow())
                        .reversed())
                .limit(limit);
    }

    private static Optional<Instant> start(Planned planned) {
        return planned.postmortem().review().meetingAt();
    }

    private static Optional<Instant> lastStart(Planned planned) {
        return start(planned).isPresent() ? Optional.empty() : planned.meeting().lastStart();
    }
}
