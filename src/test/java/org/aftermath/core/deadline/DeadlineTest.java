package org.aftermath.core.deadline;

import static org.aftermath.core.deadline.calendar.BusinessCalendar.SATURDAY_AND_SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.aftermath.core.allowance.Allowance;
import org.aftermath.core.deadline.calendar.BusinessCalendar;
import org.aftermath.core.deadline.calendar.HolidayCalendars;
import org.aftermath.core.deadline.calendar.Skipped;
import org.aftermath.core.text.Message;
import org.junit.Test;

public class DeadlineTest {

    private static final BusinessCalendar JAPAN = calendar("Asia/Tokyo", "JP");

    /** 22:00 on Friday, 1 May 2026, in Tokyo. */
    private static final Instant FRIDAY_EVENING = Instant.parse("2026-05-01T13:00:00Z");

    @Test
    public void saysHowItCameAbout() {
        var deadline = Deadline.after(FRIDAY_EVENING, Allowance.business(3), JAPAN);

        assertThat(deadline.day()).isEqualTo("2026-05-11");
        assertThat(deadline.endOfDay()).isEqualTo("2026-05-11T15:00:00Z");
        assertThat(deadline.basis().dayZero()).isEqualTo("2026-05-01");
        assertThat(deadline.skipped())
                .extracting(Skipped::day)
                .map(LocalDate::getDayOfMonth)
                .containsExactly(2, 3, 4, 5, 6, 9, 10);
        assertThat(deadline.notes()).isEmpty();
    }

    @Test
    public void countsEveryDayIfEveryDayCounts() {
        var deadline = Deadline.after(FRIDAY_EVENING, Allowance.calendar(3), JAPAN);

        assertThat(deadline.day()).isEqualTo("2026-05-04");
        assertThat(deadline.skipped()).isEmpty();
        assertThat(deadline.remaining(FRIDAY_EVENING)).isEqualTo(3);
    }

    @Test
    public void midnightBelongsToTheNewDay() {
        var midnight = Instant.parse("2026-05-07T15:00:00Z");

        assertThat(Deadline.after(midnight, Allowance.business(0), JAPAN).day()).isEqualTo("2026-05-08");
        assertThat(Deadline.after(midnight.minusNanos(1), Allowance.business(0), JAPAN)
                        .day())
                .isEqualTo("2026-05-07");
    }

    @Test
    public void isOverdueFromTheFirstInstantOfTheNextDay() {
        var deadline = Deadline.after(FRIDAY_EVENING, Allowance.business(3), JAPAN);

        assertThat(deadline.overdue(deadline.endOfDay().minusNanos(1))).isFalse();
        assertThat(deadline.overdue(deadline.endOfDay())).isTrue();
    }

    @Test
    public void tellsTheBusinessDaysThatRemain() {
        var deadline = Deadline.after(FRIDAY_EVENING, Allowance.business(3), JAPAN);

        assertThat(deadline.remaining(FRIDAY_EVENING)).isEqualTo(3);
        assertThat(deadline.remaining(noon("2026-05-06"))).isEqualTo(3);
        assertThat(deadline.remaining(noon("2026-05-08"))).isEqualTo(1);
        assertThat(deadline.remaining(noon("2026-05-11"))).isZero();
        assertThat(deadline.remaining(noon("2026-05-13"))).isEqualTo(-2);
    }

    @Test
    public void endsWithTheDayThatClocksMakeLongerOrShorter() {
        var berlin = calendar("Europe/Berlin", "DE");
        var sydney = calendar("Australia/Sydney", "AU");

        assertThat(Deadline.after(Instant.parse("2026-10-23T10:00:00Z"), Allowance.calendar(2), berlin)
                        .endOfDay())
                .isEqualTo("2026-10-25T23:00:00Z");
        assertThat(Deadline.after(Instant.parse("2026-03-27T10:00:00Z"), Allowance.business(3), berlin)
                        .endOfDay())
                .isEqualTo("2026-04-01T22:00:00Z");
        assertThat(Deadline.after(Instant.parse("2026-10-02T01:00:00Z"), Allowance.calendar(2), sydney)
                        .endOfDay())
                .isEqualTo("2026-10-04T13:00:00Z");
        assertThat(Deadline.after(Instant.parse("2026-04-03T01:00:00Z"), Allowance.calendar(2), sydney)
                        .endOfDay())
                .isEqualTo("2026-04-05T14:00:00Z");
    }

    @Test
    public void saysWhenHolidaysAreNotKnown() {
        var deadline = Deadline.after(Instant.parse("2060-12-30T00:00:00Z"), Allowance.business(3), JAPAN);

        assertThat(deadline.day()).isEqualTo("2061-01-04");
        assertThat(deadline.notes()).containsExactly(Message.of("aftermath.deadline.unknown.after", "2060"));
    }

    @Test
    public void allowsNoMoreThanAYear() {
        assertThatThrownBy(() -> Allowance.business(367)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Allowance.calendar(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(JAPAN.zone()).toInstant();
    }

    private static BusinessCalendar calendar(String zone, String country) {
        return new BusinessCalendar(
                ZoneId.of(zone),
                SATURDAY_AND_SUNDAY,
                HolidayCalendars.of(country).orElseThrow());
    }
}
