package org.aftermath.core.deadline.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.aftermath.core.deadline.calendar.BusinessCalendar.SATURDAY_AND_SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aftermath.core.text.Message;
import org.junit.Test;

public class BusinessCalendarTest {

    private static final LocalDate FRIDAY_EVE = LocalDate.of(2026, 5, 1);

    @Test
    public void passesOverTheWeekend() {
        assertThat(plain(SATURDAY_AND_SUNDAY).addBusinessDays(FRIDAY_EVE, 1)).isEqualTo("2026-05-04");
        assertThat(plain(SATURDAY_AND_SUNDAY).addBusinessDays(LocalDate.of(2026, 5, 2), 1))
                .isEqualTo("2026-05-04");
    }

    @Test
    public void takesWhateverWeekendThereIs() {
        assertThat(plain(Set.of(FRIDAY, SATURDAY)).addBusinessDays(LocalDate.of(2026, 5, 7), 1))
                .isEqualTo("2026-05-10");
        assertThat(plain(Set.of(SUNDAY)).addBusinessDays(FRIDAY_EVE, 2)).isEqualTo("2026-05-04");
        assertThat(plain(Set.of()).addBusinessDays(FRIDAY_EVE, 3)).isEqualTo("2026-05-04");
    }

    @Test
    public void refusesAWeekWithoutABusinessDay() {
        var everyDay = EnumSet.allOf(DayOfWeek.class);

        assertThat(BusinessCalendar.objection(everyDay)).contains(Message.of("aftermath.deadline.weekend.whole"));
        assertThatThrownBy(() -> plain(everyDay)).isInstanceOf(IllegalArgumentException.class);
        assertThat(BusinessCalendar.objection(EnumSet.complementOf(EnumSet.of(DayOfWeek.MONDAY))))
                .isEmpty();
    }

    @Test
    public void endsEvenIfYearsOfHolidaysFollow() {
        var days = IntStream.rangeClosed(1, HolidaySheet.MOST_DAYS)
                .mapToObj(FRIDAY_EVE::plusDays)
                .collect(Collectors.toMap(day -> day, day -> HolidayName.of("closed")));
        var closed = new BusinessCalendar(ZoneOffset.UTC, Set.of(), Holidays.of(days));

        assertThat(closed.addBusinessDays(FRIDAY_EVE, 1)).isEqualTo(FRIDAY_EVE.plusDays(HolidaySheet.MOST_DAYS + 1));
    }

    @Test
    public void addingNoDaysStaysEvenOnAHoliday() {
        assertThat(plain(SATURDAY_AND_SUNDAY).addBusinessDays(LocalDate.of(2026, 5, 2), 0))
                .isEqualTo("2026-05-02");
        assertThatThrownBy(() -> plain(Set.of()).addBusinessDays(FRIDAY_EVE, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void addingDaysAndCountingThemGivesTheSameNumber() {
        calendars().forEach(calendar -> starts().forEach(from -> {
            for (int days : new int[] {0, 1, 2, 3, 5, 8, 21, 260}) {
                var to = calendar.addBusinessDays(from, days);
                assertThat(calendar.businessDaysBetween(from, to)).isEqualTo(days);
                assertThat(calendar.businessDaysBetween(to, from)).isEqualTo(-days);
                assertThat(days == 0 || calendar.isBusinessDay(to)).isTrue();
            }
        }));
    }

    @Test
    public void everyDayBetweenIsEitherCountedOrSkipped() {
        calendars().forEach(calendar -> starts().forEach(from -> {
            var to = from.plusDays(40);
            assertThat(calendar.businessDaysBetween(from, to)
                            + calendar.skipped(from, to).size())
                    .isEqualTo(40);
        }));
    }

    @Test
    public void countsAsOneWouldByHand() {
        calendars().forEach(calendar -> starts().forEach(from -> {
            var to = from.plusDays(17);
            long byHand = from.plusDays(1)
                    .datesUntil(to.plusDays(1))
                    .filter(calendar::isBusinessDay)
                    .count();
            assertThat(calendar.businessDaysBetween(from, to)).isEqualTo((int) byHand);
        }));
    }

    @Test
    public void saysWhyADayDidNotCount() {
        var holidays = Holidays.of(Map.of(
                LocalDate.of(2026, 5, 3),
                HolidayName.of("Constitution Day"),
                LocalDate.of(2026, 5, 4),
                new HolidayName("Greenery Day", Optional.of("みどりの日"))));
        var calendar = new BusinessCalendar(ZoneOffset.UTC, SATURDAY_AND_SUNDAY, holidays);

        var skipped = calendar.skipped(FRIDAY_EVE, LocalDate.of(2026, 5, 5));

        assertThat(skipped)
                .extracting(Skipped::day)
                .map(LocalDate::getDayOfMonth)
                .containsExactly(2, 3, 4);
        assertThat(skipped.get(1).reason("en")).isEqualTo(Message.of("aftermath.deadline.skipped.weekend"));
        assertThat(skipped.get(2).reason("en"))
                .isEqualTo(Message.of("aftermath.deadline.skipped.holiday", "Greenery Day"));
        assertThat(skipped.get(2).reason("ja")).isEqualTo(Message.of("aftermath.deadline.skipped.holiday", "みどりの日"));
        assertThat(calendar.skipped(FRIDAY_EVE, FRIDAY_EVE.minusDays(9))).isEmpty();
    }

    @Test
    public void aDayIsWhatItsZoneSays() {
        var instant = Instant.parse("2026-05-01T16:00:00Z");

        assertThat(in("Asia/Tokyo").dayOf(instant)).isEqualTo("2026-05-02");
        assertThat(in("America/New_York").dayOf(instant)).isEqualTo("2026-05-01");
    }

    @Test
    public void aDayIsAsLongAsTheClocksMakeIt() {
        assertThat(hours("Europe/Berlin", "2026-03-29")).isEqualTo(23);
        assertThat(hours("Europe/Berlin", "2026-10-25")).isEqualTo(25);
        assertThat(hours("Australia/Sydney", "2026-04-05")).isEqualTo(25);
        assertThat(hours("Australia/Sydney", "2026-10-04")).isEqualTo(23);
        assertThat(hours("America/New_York", "2026-03-08")).isEqualTo(23);
        assertThat(hours("America/New_York", "2026-11-01")).isEqualTo(25);
        assertThat(hours("Asia/Tokyo", "2026-03-29")).isEqualTo(24);
    }

    @Test
    public void aDayMayBeginAtOneOClock() {
        assertThat(in("America/Santiago").endOf(LocalDate.of(2026, 9, 5))).isEqualTo("2026-09-06T04:00:00Z");
    }

    private static long hours(String zone, String day) {
        var date = LocalDate.parse(day);
        return Duration.between(in(zone).endOf(date.minusDays(1)), in(zone).endOf(date))
                .toHours();
    }

    private static BusinessCalendar in(String zone) {
        return new BusinessCalendar(ZoneId.of(zone), SATURDAY_AND_SUNDAY, Holidays.NONE);
    }

    private static BusinessCalendar plain(Set<DayOfWeek> weekend) {
        return new BusinessCalendar(ZoneOffset.UTC, weekend, Holidays.NONE);
    }

    private static Stream<BusinessCalendar> calendars() {
        return Stream.of(Set.<DayOfWeek>of(), SATURDAY_AND_SUNDAY, Set.of(FRIDAY, SATURDAY), Set.of(SUNDAY))
                .flatMap(weekend -> Stream.of("JP", "US", "DE-BY", "AU")
                        .map(code -> new BusinessCalendar(
                                ZoneOffset.UTC,
                                weekend,
                                HolidayCalendars.of(code).orElseThrow())));
    }

    /** Every 13th day: all weekdays, year ends, a leap day's neighbours. */
    private static Stream<LocalDate> starts() {
        return IntStream.range(0, 90).mapToObj(i -> LocalDate.of(2025, 12, 20).plusDays(13L * i));
    }
}
