package org.aftermath.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.aftermath.core.allowance.Attention;
import org.aftermath.core.allowance.HoldWithin;
import org.junit.Test;

/** Clocks that run in hours and not in days. */
public class HourClocksTest {

    private static final Instant ENDED = Instant.parse("2026-10-24T18:00:00Z");
    private static final HoldWithin DAY = new HoldWithin(Duration.ofHours(24), Attention.REPORT);

    @Test
    public void aDayIsTwentyFourHoursThoughClocksGoBack() {
        var clock = new HoldClock(ENDED, DAY, Optional.empty());

        // 20:00 on Saturday in Berlin; the night has an hour more, so 19:00 on Sunday.
        assertThat(clock.limit().atZone(ZoneId.of("Europe/Berlin")).getHour()).isEqualTo(19);
        assertThat(clock.state(clock.limit())).isEqualTo(HoldClock.State.RUNNING);
        assertThat(clock.state(clock.limit().plusNanos(1))).isEqualTo(HoldClock.State.RUN_OUT);
    }

    @Test
    public void aHeldMeetingStopsTheClock() {
        var inTime = new HoldClock(ENDED, DAY, Optional.of(ENDED.plusSeconds(3600)));

        assertThat(inTime.state(ENDED.plus(Duration.ofDays(9)))).isEqualTo(HoldClock.State.IN_TIME);
        assertThat(inTime.elapsed(ENDED.plus(Duration.ofDays(9)))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    public void anEndThatIsMovedBehindTheMeetingTakesNoTime() {
        assertThat(new HoldClock(ENDED, DAY, Optional.of(ENDED.minusSeconds(60))).elapsed(ENDED))
                .isZero();
    }

    @Test
    public void aLinkIsDueMissedInTimeOrLate() {
        var meeting = ENDED.plus(Duration.ofDays(3));
        var unsent = ReviewLink.of(meeting, Duration.ofHours(24), Optional.empty());
        var inTime = ReviewLink.of(meeting, Duration.ofHours(24), Optional.of(unsent.sendBy()));
        var late = ReviewLink.of(meeting, Duration.ofHours(24), Optional.of(meeting.minusSeconds(1)));

        assertThat(unsent.state(unsent.sendBy())).isEqualTo(ReviewLink.State.TO_SEND);
        assertThat(unsent.state(unsent.sendBy().plusNanos(1))).isEqualTo(ReviewLink.State.DUE);
        assertThat(unsent.state(meeting)).isEqualTo(ReviewLink.State.MISSED);
        assertThat(inTime.state(meeting)).isEqualTo(ReviewLink.State.IN_TIME);
        assertThat(late.state(meeting)).isEqualTo(ReviewLink.State.LATE);
    }
}
