package org.aftermath.confluence.macro;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.aftermath.core.text.Customs;
import org.aftermath.core.text.Language;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Days;
import org.aftermath.host.text.Translator;
import org.jspecify.annotations.Nullable;

/** Speaks to whoever looks at the page: their language, their zone, their today. Safe for any thread, unless it remembers. */
public final class Viewer {

    private final Translator translator;
    private final LocaleResolver locales;
    private final TimeZoneManager zones;
    private final Clock clock;
    private final Days days;
    private final BooleanSupplier readOnly;
    /** By key or day; nothing if it is not to be remembered. */
    private final @Nullable Map<Object, String> said;

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
        this.said = null;
    }

    private Viewer(Viewer other, Map<Object, String> said) {
        this.readOnly = other.readOnly;
        this.translator = other.translator;
        this.locales = other.locales;
        this.zones = other.zones;
        this.clock = other.clock;
        this.days = other.days;
        this.said = said;
    }

    /** For one rendering, which says the same fifty times over and looks it up once. Not to be shared between threads. */
    Viewer remembering() {
        return new Viewer(this, new HashMap<>());
    }

    private String once(Object what, Supplier<String> words) {
        var known = said;
        return known == null ? words.get() : known.computeIfAbsent(what, unused -> words.get());
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
        return arguments.length == 0 ? once(key, () -> say(Message.of(key))) : say(Message.of(key, arguments));
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
        return once(day, () -> days.say(day));
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
