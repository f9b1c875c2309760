package org.aftermath.core.settings;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.aftermath.core.deadline.Allowance;
import org.aftermath.core.deadline.Unit;
import org.aftermath.core.deadline.calendar.BusinessCalendar;
import org.aftermath.core.deadline.calendar.HolidayCalendars;
import org.aftermath.core.deadline.calendar.Holidays;
import org.aftermath.core.deadline.calendar.ImportHolidays;
import org.aftermath.core.deadline.calendar.Imported;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;

/** How each kind of value is written. */
final class Notations {

    private static final String NONE = "none";
    private static final Pattern ALLOWANCE = Pattern.compile("(\\d{1,3})\\s+(business|calendar)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    private Notations() {}

    static Notation<String> name(String fault) {
        return text -> Understood.of(Optional.of(text).filter(name -> !name.isEmpty()), Message.of(fault));
    }

    /** One constant, in any case. */
    static <E extends Enum<E>> Notation<E> one(Class<E> type) {
        return text -> Understood.of(
                constant(type, text), Message.of("aftermath.settings.fault.one", Fault.excerpt(text), names(type)));
    }

    /** None or more, divided by commas. */
    static <T> Notation<Set<T>> some(Function<String, Optional<T>> reader, String known) {
        return text -> {
            var found = new LinkedHashSet<T>();
            for (var word : words(text)) {
                var value = reader.apply(word);
                if (value.isEmpty()) {
                    return Understood.not(Message.of("aftermath.settings.fault.one", Fault.excerpt(word), known));
                }
                found.add(value.get());
            }
            return Understood.as(Set.copyOf(found));
        };
    }

    /** At least one day of the week counts. */
    static Notation<Set<DayOfWeek>> weekend() {
        var days = some(word -> constant(DayOfWeek.class, word), names(DayOfWeek.class));
        return text -> {
            var read = days.read(text);
            return read.value()
                    .flatMap(BusinessCalendar::objection)
                    .map(Understood::<Set<DayOfWeek>>not)
                    .orElse(read);
        };
    }

    /** {@code 3 business}, {@code 5 calendar} or {@code none}. */
    static Notation<Optional<Allowance>> allowance() {
        return text -> {
            var match = ALLOWANCE.matcher(text.toLowerCase(Locale.ROOT));
            if (text.equalsIgnoreCase(NONE)) {
                return Understood.as(Optional.empty());
            }
            if (!match.matches() || Integer.parseInt(match.group(1)) > Allowance.MOST) {
                return Understood.not(Message.of("aftermath.settings.fault.allowance", Allowance.MOST));
            }
            var unit = Unit.valueOf(match.group(2).toUpperCase(Locale.ROOT));
            return Understood.as(Optional.of(new Allowance(Integer.parseInt(match.group(1)), unit)));
        };
    }

    static Notation<Duration> hours(int least, int most) {
        var number = number(least, most);
        return text -> Understood.of(
                number.read(text).value().map(Duration::ofHours),
                Message.of("aftermath.settings.fault.hours", least, most));
    }

    static Notation<Integer> number(int least, int most) {
        return text -> Understood.of(
                Optional.of(text)
                        .filter(given -> given.matches("\\d{1,5}"))
                        .map(Integer::valueOf)
                        .filter(number -> number >= least && number <= most),
                Message.of("aftermath.settings.fault.number", least, most));
    }

    static <T> Notation<Optional<T>> orNone(Notation<T> notation) {
        return text -> {
            if (text.equalsIgnoreCase(NONE)) {
                return Understood.as(Optional.empty());
            }
            var read = notation.read(text);
            return new Understood<>(read.value().map(Optional::of), read.faults());
        };
    }

    static Notation<ZoneId> zone() {
        return text -> Understood.of(
                Optional.of(text).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of),
                Message.of("aftermath.settings.fault.zone", Fault.excerpt(text)));
    }

    static Notation<Holidays> country() {
        return text -> text.isEmpty()
                ? Understood.as(Holidays.NONE)
                : Understood.of(
                        HolidayCalendars.of(text), Message.of("aftermath.settings.fault.country", Fault.excerpt(text)));
    }

    /** Lines of a date and a name. */
    static Notation<Holidays> days() {
        var lines = ImportHolidays.ofLines();
        return text -> {
            if (text.isEmpty()) {
                return Understood.as(Holidays.NONE);
            }
            var read = lines.read(text.getBytes(StandardCharsets.UTF_8));
            return read instanceof Imported.Understood good
                    ? Understood.as(good.holidays())
                    : new Understood<>(Optional.empty(), messages((Imported.NotUnderstood) read));
        };
    }

    private static List<Message> messages(Imported.NotUnderstood file) {
        return file.faults().stream().map(Fault::message).toList();
    }

    static Notation<Optional<String>> address() {
        return text -> text.isEmpty()
                ? Understood.as(Optional.empty())
                : Understood.of(
                        Optional.of(text)
                                .filter(given -> ADDRESS.matcher(given).matches())
                                .map(Optional::of),
                        Message.of("aftermath.settings.fault.address"));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
