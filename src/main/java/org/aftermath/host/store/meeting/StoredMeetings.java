package org.aftermath.host.store.meeting;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.Query;
import org.aftermath.core.meeting.Meeting;
import org.aftermath.core.meeting.Meetings;
import org.aftermath.host.store.Columns;

/** What is arranged about review meetings, in the host's database. */
public final class StoredMeetings implements Meetings {

    private final ActiveObjects ao;

    public StoredMeetings(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Meeting ofPage(long pageId) {
        return Arrays.stream(ao.find(MeetingRow.class, Query.select().where("PAGE_ID = ?", pageId)))
                .map(StoredMeetings::read)
                .findFirst()
                .orElseGet(() -> Meeting.usual(pageId));
    }

    /** What a row holds. */
    public static Meeting read(MeetingRow row) {
        return new Meeting(
                row.getPageId(),
                row.getMinutes(),
                Columns.text(row.getPlaceText()),
                Columns.instant(row.getLastStart()),
                row.getRowVersion());
    }

    @Override
    public Optional<Meeting> keep(Meeting meeting) {
        return ao.executeInTransaction(() -> isNewest(meeting)
                ? Optional.of(insert(meeting.stored(meeting.version() + 1)))
                : Optional.<Meeting>empty());
    }

    private boolean isNewest(Meeting meeting) {
        return meeting.version() == 0
                ? ofPage(meeting.pageId()).version() == 0
                : ao.deleteWithSQL(
                                MeetingRow.class,
                                "PAGE_ID = ? AND ROW_VERSION = ?",
                                meeting.pageId(),
                                meeting.version())
                        == 1;
    }

    private Meeting insert(Meeting meeting) {
        ao.create(
                MeetingRow.class,
                new Columns()
                        .with("PAGE_ID", meeting.pageId())
                        .with("MINUTES", meeting.minutes())
                        .with("PLACE_TEXT", meeting.place())
                        .with("LAST_START", Columns.millis(meeting.lastStart()))
                        .with("ROW_VERSION", meeting.version())
                        .toArray());
        return meeting;
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(MeetingRow.class, "PAGE_ID = ?", pageId);
    }
}
