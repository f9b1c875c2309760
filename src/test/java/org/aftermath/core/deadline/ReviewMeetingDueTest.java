package org.aftermath.core.deadline;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.aftermath.core.deadline.calendar.BusinessCalendar.SATURDAY_AND_SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.aftermath.core.allowance.ClockRules;
import org.aftermath.core.deadline.calendar.BusinessCalendar;
import org.aftermath.core.deadline.calendar.HolidayCalendars;
import org.aftermath.core.deadline.calendar.Holidays;
import org.aftermath.core.facts.Severity;
import org.assertj.core.api.SoftAssertions;
import org.junit.Test;

/** Days counted by hand on printed calendars: three business days for SEV-1, five for SEV-2. */
public class ReviewMeetingDueTest {

    private final SoftAssertions softly = new SoftAssertions();

    @Test
    public void countsThroughGoldenWeek() {
        var japan = calendar("Asia/Tokyo", "JP");
        due(japan, "2026-04-28T23:59", "2026-05-07", "2026-05-11");
        due(japan, "2026-04-29T00:00", "2026-05-07", "2026-05-11");
        due(japan, "2026-05-01T22:00", "2026-05-11", "2026-05-13");
        due(japan, "2026-05-02T03:00", "2026-05-11", "2026-05-13");
        due(japan, "2026-05-06T12:00", "2026-05-11", "2026-05-13");
        due(japan, "2027-04-28T10:00", "2027-05-07", "2027-05-11");
        due(japan, "2027-04-30T19:00", "2027-05-10", "2027-05-12");
        due(japan, "2027-05-01T19:00", "2027-05-10", "2027-05-12");
        softly.assertAll();
    }

    @Test
    public void countsThroughSilverWeek() {
        due(calendar("Asia/Tokyo", "JP"), "2026-09-18T21:00", "2026-09-28", "2026-09-30");
        softly.assertAll();
    }

    @Test
    public void countsOverTheEndOfTheYear() {
        due(calendar("Asia/Tokyo", "JP"), "2026-12-29T08:00", "2027-01-04", "2027-01-06");
        due(calendar("America/New_York", "US"), "2026-12-24T17:00", "2026-12-30", "2027-01-04");
        due(calendar("America/New_York", "US"), "2027-12-29T17:00", "2028-01-04", "2028-01-06");
        due(calendar("Europe/London", "GB-SCT"), "2026-12-30T17:00", "2027-01-06", "2027-01-08");
        softly.assertAll();
    }

    @Test
    public void countsOverEaster() {
        due(calendar("Europe/Berlin", "DE-BY"), "2026-04-02T18:00", "2026-04-09", "2026-04-13");
        due(calendar("Australia/Sydney", "AU"), "2025-04-17T18:00", "2025-04-24", "2025-04-29");
        softly.assertAll();
    }

    @Test
    public void countsLeapDays() {
        due(calendar("America/New_York", "US"), "2028-02-25T20:00", "2028-03-01", "2028-03-03");
        due(calendar("America/New_York", "US"), "2028-02-29T20:00", "2028-03-03", "2028-03-07");
        softly.assertAll();
    }

    @Test
    public void countsWhileClocksChange() {
        due(calendar("Europe/Berlin", "DE"), "2026-03-27T23:30", "2026-04-01", "2026-04-07");
        due(calendar("Europe/Berlin", "DE"), "2026-10-23T23:30", "2026-10-28", "2026-10-30");
        due(calendar("Australia/Sydney", "AU"), "2026-10-02T23:30", "2026-10-07", "2026-10-09");
        due(calendar("America/New_York", "US"), "2026-10-30T23:30", "2026-11-04", "2026-11-06");
        softly.assertAll();
    }

    @Test
    public void countsWithOtherWeekends() {
        due(calendar("Asia/Riyadh", Set.of(FRIDAY, SATURDAY)), "2026-05-07T16:00", "2026-05-12", "2026-05-14");
        due(calendar("Asia/Tokyo", Set.of(SUNDAY)), "2026-05-01T22:00", "2026-05-05", "2026-05-07");
        due(calendar("Asia/Tokyo", Set.of()), "2026-05-01T22:00", "2026-05-04", "2026-05-06");
        softly.assertAll();
    }

    @Test
    public void oneInstantIsAnotherDayInAnotherZone() {
        var end =
                LocalDateTime.parse("2026-05-07T15:30").atZone(ZoneId.of("UTC")).toInstant();

        assertThat(clocks(calendar("Asia/Tokyo", SATURDAY_AND_SUNDAY)).meetingDue(Severity.SEV_1, end))
                .get()
                .returns("2026-05-13", due -> due.day().toString());
        assertThat(clocks(calendar("Europe/London", SATURDAY_AND_SUNDAY)).meetingDue(Severity.SEV_1, end))
                .get()
                .returns("2026-05-12", due -> due.day().toString());
    }

    @Test
    public void asksNoMeetingOfOtherSeverities() {
        var end =
                LocalDateTime.parse("2026-05-07T15:30").atZone(ZoneId.of("UTC")).toInstant();

        assertThat(clocks(calendar("UTC", Set.of())).meetingDue(Severity.SEV_3, end))
                .isEmpty();
    }

    private void due(BusinessCalendar calendar, String end, String first, String second) {
        var instant = LocalDateTime.parse(end).atZone(calendar.zone()).toInstant();
        var clocks = clocks(calendar);
        softly.assertThat(
                        clocks.meetingDue(Severity.SEV_1, instant).orElseThrow().day())
                .as("SEV-1 of " + end)
                .isEqualTo(first);
        softly.assertThat(
                        clocks.meetingDue(Severity.SEV_2, instant).orElseThrow().day())
                .as("SEV-2 of " + end)
                .isEqualTo(second);
    }

    private static Clocks clocks(BusinessCalendar calendar) {
        return new Clocks(ClockRules.DEFAULT, calendar, Clock.systemUTC());
    }

    private static BusinessCalendar calendar(String zone, String country) {
        return new BusinessCalendar(
                ZoneId.of(zone),
                SATURDAY_AND_SUNDAY,
                HolidayCalendars.of(country).orElseThrow());
    }

    private static BusinessCalendar calendar(String zone, Set<DayOfWeek> weekend) {
        return new BusinessCalendar(ZoneId.of(zone), weekend, Holidays.NONE);
    }
}
