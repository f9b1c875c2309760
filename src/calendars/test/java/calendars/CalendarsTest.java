package calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

public class CalendarsTest {

    private static final Map<String, Calendars.Entry> ALL = Calendars.all();

    @Test
    public void offersCountriesAndTheRegionsThatAreTrue() {
        assertThat(ALL)
                .containsKeys("jp", "us", "gb", "gb-eng", "de", "de-by", "fr", "au", "nz", "in", "ca", "kr", "br");
        assertThat(ALL.get("de-by").title()).isEqualTo("Germany: Bavaria");
    }

    @Test
    public void writesNamesOnceAndWhatIsAlikeOnce() {
        assertThat(CalendarText.write(ALL.get("in").source(), 2026, 2027)).isEqualTo("""
                        years	2026	2027
                        name	Republic Day
                        name	Independence Day
                        name	Gandhi Jayanti
                        every	0126:0 0815:1 1002:2
                        """);
    }

    @Test
    public void writesALinePerYearForWhatIsNotAlike() {
        assertThat(CalendarText.write(ALL.get("fr").source(), 2026, 2027))
                .containsPattern("\nevery\t0101:0 .*1225:\\d+\n2026\t0406:\\d+ 0514:\\d+ .*\n2027\t0329:\\d+ ");
    }

    @Test
    public void keepsANewYearsDayThatFallsIntoTheYearBefore() {
        assertThat(year("us", 2027)).endsWith(" 1224:10 1231:0");
    }

    @Test
    public void addsTheFederalHolidayThatTheLibraryLeavesToStates() {
        assertThat(year("us", 2026)).contains(" 1012:");
    }

    @Test
    public void givesWayPastTheSecondHolidayInNewZealand() {
        assertThat(year("nz", 2022)).contains("1226:", "1227:");
    }

    @Test
    public void hasEnglandsBankHolidayInAugust() {
        assertThat(year("gb-eng", 2026)).contains("0831:");
        assertThat(year("gb", 2026)).doesNotContain("0831:");
    }

    private static String year(String code, int year) {
        var text = CalendarText.write(ALL.get(code).source(), year, year);
        return text.substring(text.indexOf("\nevery")).strip();
    }
}
