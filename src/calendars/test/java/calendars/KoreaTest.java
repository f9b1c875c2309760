package calendars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** Without election days and days that the government names once. */
public class KoreaTest {

    private final Korea korea = new Korea();

    @Test
    public void followsTheMoonAndPutsDaysInLieu() {
        assertThat(daysOf(2025))
                .isEqualTo("01-01 01-28 01-29 01-30 03-01 03-03 05-05 05-06 06-06 08-15"
                        + " 10-03 10-05 10-06 10-07 10-08 10-09 12-25");
    }

    @Test
    public void keepsLabourAndConstitutionDayFrom2026On() {
        assertThat(daysOf(2026))
                .isEqualTo("01-01 02-16 02-17 02-18 03-01 03-02 05-01 05-05 05-24 05-25 06-06 07-17 08-15 08-17"
                        + " 09-24 09-25 09-26 10-03 10-05 10-09 12-25");
    }

    private String daysOf(int year) {
        return String.join(
                " ",
                korea.in(year).stream()
                        .map(holiday -> holiday.day().toString().substring(5))
                        .toList());
    }
}
