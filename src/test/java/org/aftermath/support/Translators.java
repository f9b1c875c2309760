package org.aftermath.support;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.aftermath.host.text.Days;
import org.aftermath.host.text.Translator;

/** Translators for somebody in Tokyo in November 2026. */
public final class Translators {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T01:42:00Z"), ZoneOffset.UTC);

    private Translators() {}

    public static Translator in(Locale language) {
        var locales = new LocaleResolver() {
            @Override
            public Locale getLocale() {
                return language;
            }
        };
        var zones = new TimeZoneManager() {
            @Override
            public TimeZone getUserTimeZone() {
                return TimeZone.getTimeZone("Asia/Tokyo");
            }
        };
        return new Translator(new BundleTexts(language), new Days(locales, zones, CLOCK)::say);
    }

    /** Days are written as in 2026-11-30, for whoever reads. */
    public static Translator plain(I18nResolver texts) {
        return new Translator(texts, LocalDate::toString);
    }
}
