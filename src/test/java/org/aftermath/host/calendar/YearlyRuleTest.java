package org.aftermath.host.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

public class YearlyRuleTest {

    @Test
    public void comesBackOnItsDate() {
        assertThat(days("FREQ=YEARLY;COUNT=2", "2026-05-03")).containsExactly("2026-05-03", "2027-05-03");
    }

    @Test
    public void comesBackOnALeapDayOnlyInLeapYears() {
        assertThat(days("FREQ=YEARLY;UNTIL=20331231T000000Z", "2024-02-29"))
                .containsExactly("2024-02-29", "2028-02-29", "2032-02-29");
    }

    @Test
    public void comesBackOnAWeekdayOfAMonth() {
        assertThat(days("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2", "2026-11-26"))
                .containsExactly("2026-11-26", "2027-11-25");
        assertThat(days("FREQ=YEARLY;BYDAY=-1MO;BYMONTH=5;COUNT=2", "2026-05-25"))
                .containsExactly("2026-05-25", "2027-05-31");
        assertThat(days("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=25,26,27,28,29,30,31;BYDAY=MO;COUNT=1", "2026-01-01"))
                .containsExactly("2026-05-25");
        assertThat(days("FREQ=YEARLY;BYMONTH=1;BYDAY=MO;BYSETPOS=2;COUNT=1", "2026-01-12"))
                .containsExactly("2026-01-12");
    }

    @Test
    public void comesBackOnTheSameDayOfSeveralMonths() {
        assertThat(days("FREQ=YEARLY;BYMONTH=2,3;COUNT=3", "2026-03-30"))
                .containsExactly("2026-03-30", "2027-03-30", "2028-03-30");
    }

    @Test
    public void countsDaysFromTheEndOfTheMonth() {
        assertThat(days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1;COUNT=3", "2027-02-28"))
                .containsExactly("2027-02-28", "2028-02-29", "2029-02-28");
    }

    @Test
    public void skipsYears() {
        assertThat(days("FREQ=YEARLY;INTERVAL=4;UNTIL=20250120", "1937-01-20"))
                .containsExactly("2017-01-20", "2021-01-20", "2025-01-20");
    }

    @Test
    public void countsWhatLiesBeforeTheYearsThatAreExpanded() {
        assertThat(days("FREQ=YEARLY;COUNT=3", "2013-05-03")).containsExactly("2015-05-03");
    }

    @Test
    public void refusesToGuess() {
        assertThat(List.of(
                        "FREQ=MONTHLY",
                        "FREQ=YEARLY;BYEASTER=1",
                        "FREQ=YEARLY;BYWEEKNO=20",
                        "FREQ=YEARLY;BYDAY=3MO",
                        "FREQ=YEARLY;BYMONTH=13",
                        "FREQ=YEARLY;BYMONTH=5;BYDAY=XX",
                        "FREQ=YEARLY;COUNT=0",
                        "FREQ=YEARLY;COUNT=99999999999",
                        "FREQ=YEARLY;UNTIL=soon",
                        "FREQ=YEARLY;FREQ=YEARLY",
                        "FREQ=YEARLY;;",
                        ""))
                .allSatisfy(text -> assertThat(YearlyRule.read(text)).as(text).isEmpty());
    }

    private static List<String> days(String rule, String first) {
        return YearlyRule.read(rule).orElseThrow().from(LocalDate.parse(first)).stream()
                .map(LocalDate::toString)
                .toList();
    }
}
