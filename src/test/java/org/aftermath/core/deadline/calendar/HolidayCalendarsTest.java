package org.aftermath.core.deadline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aftermath.core.text.Message;
import org.junit.Test;

public class HolidayCalendarsTest {

    @Test
    public void carriesTheCountriesThatWePromise() {
        assertThat(HolidayCalendars.titles().keySet())
                .contains("JP", "US", "GB", "DE", "FR", "AU", "NZ", "IN", "CA", "CH", "AT", "NL", "SE", "KR", "BR");
        assertThat(HolidayCalendars.titles()).containsEntry("GB-ENG", "United Kingdom: England");
    }

    @Test
    public void readsEveryOneOfThem() {
        assertThat(HolidayCalendars.titles().keySet()).allSatisfy(code -> {
            var holidays = HolidayCalendars.of(code).orElseThrow();
            assertThat(holidays.known()).contains(new Years(2015, 2060));
            assertThat(holidays.days()).hasSizeGreaterThan(100);
        });
    }

    @Test
    public void knowsNoOtherPlace() {
        assertThat(HolidayCalendars.of("XX")).isEmpty();
        assertThat(HolidayCalendars.of("../index")).isEmpty();
        assertThat(HolidayCalendars.of(" jp")).isPresent();
    }

    @Test
    public void readsCodesAlikeInEveryLanguage() {
        var before = Locale.getDefault();
        Locale.setDefault(new Locale("tr", "TR"));
        try {
            assertThat(HolidayCalendars.of("in")).isPresent();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    public void hasGoldenWeekWithItsDayInLieu() {
        assertThat(names("JP", "2026-04-29", "2026-05-08", "ja"))
                .containsExactly("29 昭和の日", "3 憲法記念日", "4 みどりの日", "5 こどもの日", "6 振替休日");
        assertThat(names("JP", "2027-04-28", "2027-05-08", "en"))
                .containsExactly("29 Showa Day", "3 Constitution Day", "4 Greenery Day", "5 Children's Day");
    }

    @Test
    public void hasTheDayBetweenTwoHolidays() {
        assertThat(names("JP", "2026-09-19", "2026-09-25", "ja")).containsExactly("21 敬老の日", "22 国民の休日", "23 秋分の日");
    }

    @Test
    public void tellsARegionFromItsCountry() {
        assertThat(names("DE", "2026-06-01", "2026-06-07", "en")).isEmpty();
        assertThat(names("DE-BY", "2026-06-01", "2026-06-07", "en")).containsExactly("4 Corpus Christi");
    }

    @Test
    public void saysWhatIsNotKnown() {
        var japan = HolidayCalendars.of("JP").orElseThrow();

        assertThat(japan.gaps(LocalDate.of(2060, 12, 31), LocalDate.of(2061, 1, 5)))
                .containsExactly(Message.of("aftermath.deadline.unknown.after", "2060"));
        assertThat(japan.gaps(LocalDate.of(2014, 12, 31), LocalDate.of(2015, 1, 5)))
                .containsExactly(Message.of("aftermath.deadline.unknown.before", "2015"));
        assertThat(japan.gaps(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 5)))
                .isEmpty();
        assertThat(Holidays.NONE.gaps(LocalDate.MIN, LocalDate.MAX)).isEmpty();
    }

    @Test
    public void joinsACountrysHolidaysAndACompanysOwn() {
        var own = Holidays.of(Map.of(
                LocalDate.of(2026, 12, 30), HolidayName.of("Closed"),
                LocalDate.of(2026, 5, 5), HolidayName.of("Founder's Day")));
        var both = HolidayCalendars.of("JP").orElseThrow().and(own);

        assertThat(both.on(LocalDate.of(2026, 12, 30))).contains(HolidayName.of("Closed"));
        assertThat(both.on(LocalDate.of(2026, 5, 5)).orElseThrow().in("ja")).isEqualTo("こどもの日 / Founder's Day");
        assertThat(both.known()).contains(new Years(2015, 2060));
    }

    private static List<String> names(String code, String from, String to, String language) {
        return HolidayCalendars.of(code)
                .orElseThrow()
                .days()
                .subMap(LocalDate.parse(from), LocalDate.parse(to))
                .entrySet()
                .stream()
                .map(day -> day.getKey().getDayOfMonth() + " " + day.getValue().in(language))
                .toList();
    }
}
