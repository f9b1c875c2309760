package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.meeting.Meeting;
import org.aftermath.core.meeting.Meetings;
import org.junit.Test;

public abstract class MeetingsContract {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final Meetings meetings = meetings();

    /** A store that knows of no meeting. */
    protected abstract Meetings meetings();

    @Test
    public void knowsWhatIsUsualBeforeAnythingIsArranged() {
        assertThat(meetings.ofPage(42)).isEqualTo(Meeting.usual(42));
    }

    @Test
    public void keepsEverythingAndGivesItTheNextVersion() {
        var meeting = new Meeting(42, 20, "部屋 7", Optional.of(NOW), 0);

        var kept = meetings.keep(meeting);

        assertThat(kept).contains(meeting.stored(1));
        assertThat(meetings.ofPage(42)).isEqualTo(meeting.stored(1));
        assertThat(meetings.ofPage(43)).isEqualTo(Meeting.usual(43));
    }

    @Test
    public void keepsNothingThatWasChangedSinceItWasRead() {
        var first = meetings.keep(in("here", Meeting.usual(42))).orElseThrow();
        var second = meetings.keep(in("there", first)).orElseThrow();

        assertThat(meetings.keep(in("elsewhere", first))).isEmpty();
        assertThat(meetings.keep(Meeting.usual(42))).isEmpty();
        assertThat(meetings.ofPage(42)).isEqualTo(second);
    }

    @Test
    public void forgetsAPage() {
        meetings.keep(in("here", Meeting.usual(42)));
        meetings.keep(in("there", Meeting.usual(43)));

        meetings.forget(42);

        assertThat(meetings.ofPage(42)).isEqualTo(Meeting.usual(42));
        assertThat(meetings.ofPage(43).place()).isEqualTo("there");
    }

    private static Meeting in(String place, Meeting meeting) {
        return new Meeting(meeting.pageId(), meeting.minutes(), place, meeting.lastStart(), meeting.version());
    }
}
