package org.aftermath.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.aftermath.core.timeline.Event;
import org.junit.Test;

public class LanguageTest {

    @Test
    public void isToldByCodeAndIsEnglishForEveryOther() {
        assertThat(Language.of("ja_JP")).isEqualTo(Language.JAPANESE);
        assertThat(Language.of("JA")).isEqualTo(Language.JAPANESE);
        assertThat(Language.of("")).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Locale.forLanguageTag("fr-CA"))).isEqualTo(Language.ENGLISH);
        assertThat(Language.coded("ja")).contains(Language.JAPANESE);
        assertThat(Language.coded("ja-JP")).isEmpty();
    }

    @Test
    public void isToldByLetters() {
        assertThat(Language.ofWords("Summary")).isEqualTo(Language.ENGLISH);
        assertThat(Language.ofWords("Summary 概要")).isEqualTo(Language.JAPANESE);
        assertThat(Language.ofWords("まとめ")).isEqualTo(Language.JAPANESE);
        assertThat(Language.ofText("概要 of what was 検知")).isEqualTo(Language.ENGLISH);
        assertThat(Language.ofText("概要の")).isEqualTo(Language.JAPANESE);
    }

    @Test
    public void writesDaysAndMomentsAsItsReadersDo() {
        var day = LocalDate.of(2026, 11, 30);
        var moment = LocalDateTime.of(2026, 11, 30, 9, 5);
        assertThat(Language.ENGLISH.day(day)).isEqualTo("Mon 30 Nov");
        assertThat(Language.ENGLISH.dayOfYear(day)).isEqualTo("Mon 30 Nov 2026");
        assertThat(Language.ENGLISH.moment(moment)).isEqualTo("Mon 30 Nov 2026, 09:05");
        assertThat(Language.JAPANESE.day(day)).isEqualTo("11月30日(月)");
        assertThat(Language.JAPANESE.dayOfYear(day)).isEqualTo("2026年11月30日(月)");
        assertThat(Language.JAPANESE.moment(moment)).isEqualTo("2026年11月30日(月) 09:05");
    }

    /** Or what a page says would not be read again. */
    @Test
    public void everyWordThatItWritesIntoPagesIsRead() {
        for (var language : Language.values()) {
            for (var event : Event.values()) {
                assertThat(Event.of(event.word(language)))
                        .as(language + " " + event)
                        .contains(event);
            }
        }
    }
}
