package org.aftermath.confluence.macro;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.BooleanSupplier;
import org.aftermath.core.text.Customs;
import org.aftermath.core.text.Language;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Days;
import org.aftermath.host.text.Translator;

/** Speaks to whoever looks at the page: their language, their zone, their today. Safe for any thread. */
public final class Viewer {

    private final Translator translator;
    private final LocaleResolver locales;
    private final TimeZoneManager zones;
    private final Clock clock;
    private final Days days;
    private final BooleanSupplier readOnly;

    /** @param readOnly whether nothing at all may be written now */
    public Viewer(
            Translator translator,
            LocaleResolver locales,
            TimeZoneManager zones,
            Clock clock,
            BooleanSupplier readOnly) {
        this.readOnly = readOnly;
        this.translator = translator;
        this.locales = locales;
        this.zones = zones;
        this.clock = clock;
        this.days = new Days(locales, zones, clock);
    }

    boolean mayWrite() {
        return !readOnly.getAsBoolean();
    }

    ZoneId zone() {
        return zones.getUserTimeZone().toZoneId();
    }

    Instant now() {
        return clock.instant();
    }

    String say(String key, Object... arguments) {
        return say(Message.of(key, arguments));
    }

    String say(Message message) {
        return translator.say(message);
    }

    /** A name, a number or a day as it is here, where a message without a key is its argument. */
    String words(Message message) {
        if (!message.key().isEmpty()) {
            return say(message);
        }
        var argument = message.arguments().get(0);
        if (argument instanceof Number number) {
            return number(number.longValue());
        }
        return argument instanceof LocalDate day ? day(day) : String.valueOf(argument);
    }

    /** {@code Mon 30 Nov}, and the year unless it is this one. */
    String day(LocalDate day) {
        return days.say(day);
    }

    /** {@code Wed 18 Nov 2026, 10:42}, where the viewer is at home. */
    String date(Instant instant) {
        return date(instant, zone());
    }

    String date(Instant instant, ZoneId zone) {
        return customs().moment(instant.atZone(zone));
    }

    /** {@code 1,200}. */
    String number(long number) {
        return customs().number(number);
    }

    /** {@code 10:42}. */
    String timeOfDay(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(zone()).format(instant);
    }

    /** {@code Mon 30 Nov 10:42}. */
    String moment(Instant instant) {
        return day(LocalDate.ofInstant(instant, zone())) + " " + timeOfDay(instant);
    }

    /** What stands between the parts of a list. */
    String comma() {
        return language().comma();
    }

    Language language() {
        return Language.of(locales.getLocale());
    }

    private Customs customs() {
        return new Customs(locales.getLocale());
    }
}
