package org.aftermath.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.Test;

public class CustomsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 30, 9, 5);

    @Test
    public void areThoseOfTheLanguageWhateverTheCountry() {
        var american = new Customs(Locale.US);
        assertThat(american.day(DAY)).isEqualTo("Mon 30 Nov");
        assertThat(american.moment(MOMENT)).isEqualTo("Mon 30 Nov 2026, 09:05");
        assertThat(american.number(1200)).isEqualTo("1,200");
        assertThat(new Customs(Locale.JAPAN).day(DAY)).isEqualTo("11月30日(月)");
    }

    /** Readers of a language pack read no English month among words of their own. */
    @Test
    public void areThoseOfTheLocaleInAnyOtherLanguage() {
        var german = new Customs(Locale.GERMANY);
        assertThat(german.day(DAY)).isEqualTo("Mo., 30. Nov. 2026");
        assertThat(german.dayOfYear(DAY)).isEqualTo("Mo., 30. Nov. 2026");
        assertThat(german.moment(MOMENT)).isEqualTo("Mo., 30. Nov. 2026 09:05");
        assertThat(german.number(1200)).isEqualTo("1.200");
        assertThat(new Customs(Locale.FRANCE).day(DAY)).isEqualTo("lun. 30 nov. 2026");
    }

    @Test
    public void sayEveryDayInEveryLocaleOfJava() {
        for (var locale : Locale.getAvailableLocales()) {
            assertThat(new Customs(locale).moment(MOMENT)).as(locale.toString()).isNotBlank();
        }
    }
}
