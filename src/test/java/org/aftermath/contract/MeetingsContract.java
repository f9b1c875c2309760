package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.meeting.Meeting;
import org.aftermath.core.meeting.Meetings;
import org.aftermath.core.meeting.Session;
import org.aftermath.support.FakePeople;
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
        var session = new Session(
                Optional.of(NOW),
                Optional.of(FakePeople.ref("facilitator")),
                3,
                Optional.of(NOW.plusSeconds(60)),
                List.of(FakePeople.ref("sre"), FakePeople.ref("engineer")),
                Optional.of(NOW.plusSeconds(600)));
        var meeting = new Meeting(42, 20, "部屋 7", Optional.of(NOW), session, 0);

        var kept = meetings.keep(meeting);

        assertThat(kept).contains(meeting.stored(1));
        assertThat(meetings.ofPage(42)).isEqualTo(meeting.stored(1));
        assertThat(meetings.ofPage(43)).isEqualTo(Meeting.usual(43));
    }

    @Test
    public void keepsNothingThatWasChangedSinceItWasRead() {
        var first = meetings.keep(Meeting.usual(42).in("here")).orElseThrow();
        var second = meetings.keep(first.in("there")).orElseThrow();

        assertThat(meetings.keep(first.in("elsewhere"))).isEmpty();
        assertThat(meetings.keep(Meeting.usual(42))).isEmpty();
        assertThat(meetings.ofPage(42)).isEqualTo(second);
    }

    @Test
    public void forgetsAPage() {
        meetings.keep(Meeting.usual(42).in("here"));
        meetings.keep(Meeting.usual(43).in("there"));

        meetings.forget(42);

        assertThat(meetings.ofPage(42)).isEqualTo(Meeting.usual(42));
        assertThat(meetings.ofPage(43).place()).isEqualTo("there");
    }
}
