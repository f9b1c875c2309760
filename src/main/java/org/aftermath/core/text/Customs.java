package org.aftermath.core.text;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * How a reader is told days and numbers: as {@link Language} has it or, where only somebody's language pack speaks the
 * reader's language, as Java knows that locale; with the year then, as not every language can leave it out.
 */
public record Customs(Locale locale) {

    /** {@code Mon 30 Nov}. */
    public String day(LocalDate day) {
        return ours().map(language -> language.day(day)).orElseGet(() -> dayOfYear(day));
    }

    /** {@code Mon 30 Nov 2026}. */
    public String dayOfYear(LocalDate day) {
        return ours().map(language -> language.dayOfYear(day)).orElseGet(() -> said(dayPattern(), day));
    }

    /**
     * {@code Mon 30 Nov 2026, 10:42}.
     *
     * @param moment where it is told
     */
    public String moment(TemporalAccessor moment) {
        return ours().map(language -> language.moment(moment)).orElseGet(() -> said(dayPattern() + " HH:mm", moment));
    }

    /** {@code 1,200}. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(ours().map(Language::locale).orElse(locale))
                .format(number);
    }

    private Optional<Language> ours() {
        return Language.coded(locale.getLanguage());
    }

    /** The locale's whole day, with its names cut short. */
    private String dayPattern() {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.FULL, null, IsoChronology.INSTANCE, locale)
                .replace("EEEE", "EEE")
                .replace("MMMM", "MMM");
    }

    private String said(String pattern, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(when);
    }
}
