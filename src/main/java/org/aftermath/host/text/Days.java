package org.aftermath.host.text;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.LocalDate;
import org.aftermath.core.text.Customs;

/** Says days as whoever acts in this thread reads them. Safe for any thread. */
public final class Days {

    private final LocaleResolver locales;
    private final TimeZoneManager zones;
    private final Clock clock;

    public Days(LocaleResolver locales, TimeZoneManager zones, Clock clock) {
        this.locales = locales;
        this.zones = zones;
        this.clock = clock;
    }

    /** {@code Mon 30 Nov}, and the year unless it is this one where the reader is at home. */
    public String say(LocalDate day) {
        var today = LocalDate.ofInstant(clock.instant(), zones.getUserTimeZone().toZoneId());
        var customs = new Customs(locales.getLocale());
        return day.getYear() == today.getYear() ? customs.day(day) : customs.dayOfYear(day);
    }
}
