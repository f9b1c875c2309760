package org.aftermath.host.store.feed;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.aftermath.core.feed.PlannedMeetings;
import org.aftermath.core.meeting.Meeting;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.host.store.meeting.MeetingRow;
import org.aftermath.host.store.meeting.StoredMeetings;
import org.aftermath.host.store.postmortem.PostmortemColumns;
import org.aftermath.host.store.postmortem.PostmortemRow;

/** Review meetings of a space, in the host's database: four queries, however many there are. */
public final class StoredPlannedMeetings implements PlannedMeetings {

    private static final String AHEAD = "PM.SPACE_KEY = ? AND PM.MEETING_AT >= ?";
    private static final String CALLED_OFF = "PM.SPACE_KEY = ? AND PM.MEETING_AT IS NULL AND MT.LAST_START >= ?";

    private final ActiveObjects ao;

    public StoredPlannedMeetings(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Planned> ofSpace(String spaceKey, Instant from, int limit) {
        var ahead = Query.select().alias(PostmortemRow.class, "PM").where(AHEAD, spaceKey, from.toEpochMilli());
        var off = postmortems().where(CALLED_OFF, spaceKey, from.toEpochMilli());
        return Stream.concat(
                        planned(
                                ahead.order("PM.MEETING_AT DESC, PM.PAGE_ID DESC")
                                        .limit(limit),
                                AHEAD,
                                spaceKey,
                                from),
                        planned(
                                off.order("MT.LAST_START DESC, PM.PAGE_ID DESC").limit(limit),
                                CALLED_OFF,
                                spaceKey,
                                from))
                .toList();
    }

    private Stream<Planned> planned(Query query, String which, String spaceKey, Instant from) {
        var arranged = arranged(which, spaceKey, from);
        return Arrays.stream(ao.find(PostmortemRow.class, query))
                .map(PostmortemColumns::read)
                .map(postmortem -> with(arranged, postmortem));
    }

    private static Planned with(Map<Long, Meeting> arranged, Postmortem postmortem) {
        var pageId = postmortem.pageId();
        return new Planned(postmortem, arranged.getOrDefault(pageId, Meeting.usual(pageId)));
    }

    private Map<Long, Meeting> arranged(String which, String spaceKey, Instant from) {
        var query = Query.select()
                .alias(MeetingRow.class, "MT")
                .alias(PostmortemRow.class, "PM")
                .join(PostmortemRow.class, "MT.PAGE_ID = PM.PAGE_ID")
                .where(which, spaceKey, from.toEpochMilli());
        return Arrays.stream(ao.find(MeetingRow.class, query))
                .map(StoredMeetings::read)
                .collect(Collectors.toMap(Meeting::pageId, Function.identity(), (one, other) -> one));
    }

    private static Query postmortems() {
        return Query.select()
                .alias(PostmortemRow.class, "PM")
                .alias(MeetingRow.class, "MT")
                .join(MeetingRow.class, "PM.PAGE_ID = MT.PAGE_ID");
    }
}
