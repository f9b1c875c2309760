package calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Against the lists that the Cabinet Office publishes; 2032 by the Act. */
public class JapanTest {

    private final Japan japan = new Japan();

    @Test
    public void keepsTheListsThatTheGovernmentPublished() {
        assertThat(daysOf(2019))
                .isEqualTo("01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06"
                        + " 07-15 08-11 08-12 09-16 09-23 10-14 10-22 11-03 11-04 11-23");
        assertThat(daysOf(2020))
                .isEqualTo("01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06"
                        + " 07-23 07-24 08-10 09-21 09-22 11-03 11-23");
        assertThat(daysOf(2021))
                .isEqualTo("01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05"
                        + " 07-22 07-23 08-08 08-09 09-20 09-23 11-03 11-23");
        assertThat(daysOf(2026))
                .isEqualTo("01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06"
                        + " 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23");
        assertThat(daysOf(2027))
                .isEqualTo("01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05"
                        + " 07-19 08-11 09-20 09-23 10-11 11-03 11-23");
    }

    @Test
    public void makesADayBetweenTwoHolidaysOne() {
        assertThat(named("国民の休日", 2032)).containsExactly(LocalDate.of(2032, 9, 21));
    }

    @Test
    public void putsTheDayInLieuBehindTheWholeRowOfHolidays() {
        assertThat(named("振替休日", 2026)).containsExactly(LocalDate.of(2026, 5, 6));
    }

    @Test
    public void namesEveryDayInJapanese() {
        assertThat(japan.in(2026))
                .allSatisfy(holiday -> assertThat(holiday.japanese()).isPresent());
    }

    private String daysOf(int year) {
        return String.join(
                " ",
                japan.in(year).stream()
                        .map(holiday -> holiday.day().toString().substring(5))
                        .toList());
    }

    private List<LocalDate> named(String name, int year) {
        return japan.in(year).stream()
                .filter(holiday -> holiday.japanese().equals(Optional.of(name)))
                .map(Holiday::day)
                .toList();
    }
}
