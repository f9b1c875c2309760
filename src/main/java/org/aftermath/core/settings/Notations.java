package org.aftermath.core.settings;

import java.net.URI;
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
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aftermath.core.allowance.Allowance;
import org.aftermath.core.allowance.Unit;
import org.aftermath.core.deadline.calendar.BusinessCalendar;
import org.aftermath.core.deadline.calendar.HolidayCalendars;
import org.aftermath.core.deadline.calendar.Holidays;
import org.aftermath.core.deadline.calendar.ImportHolidays;
import org.aftermath.core.deadline.calendar.Imported;
import org.aftermath.core.promise.Wishes.Hours;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.webhook.Webhook;

/** How each kind of value is written. */
final class Notations {

    private static final String NONE = "none";
    private static final Pattern ALLOWANCE = Pattern.compile("(\\d{1,3})\\s+(business|calendar)");
    /** Names such as Asia/Tokyo; the rest are there for old programs. */
    private static final Predicate<String> PLACE = Pattern.compile(
                    "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC")
            .asMatchPredicate();

    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})\\s*-\\s*(\\d{1,2})");
    private static final int MIDNIGHT = 24;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    private Notations() {}

    static Notation<String> name(String fault) {
        Notation<String> name =
                text -> Understood.of(Optional.of(text).filter(given -> !given.isEmpty()), Message.of(fault));
        return name.within(Message.of(fault));
    }

    /** One constant, in any case. */
    static <E extends Enum<E>> Notation<E> one(Class<E> type) {
        var names = names(type);
        Notation<E> one = text -> Understood.of(
                constant(type, text), Message.of("aftermath.settings.fault.one", Fault.excerpt(text), list(names)));
        return one.as(Form.one(names));
    }

    /** None or more constants, in any case, divided by commas. */
    static <E extends Enum<E>> Notation<Set<E>> constants(Class<E> type) {
        return some(word -> constant(type, word), names(type));
    }

    /** None or more whole numbers, divided by commas. */
    static Notation<Set<Integer>> numbers(int least, int most) {
        var number = number(least, most);
        var bound = number.bound().orElseThrow();
        Notation<Set<Integer>> numbers =
                text -> each(text, word -> number.read(word).value(), word -> bound);
        return numbers.within(bound);
    }

    /** {@code 9-18}: full hours of a day. */
    static Notation<Hours> hoursOfDay() {
        var bound = Message.of("aftermath.settings.fault.day-hours");
        Notation<Hours> hours = text -> {
            var match = HOURS.matcher(text);
            return Understood.of(
                    Optional.of(match)
                            .filter(Matcher::matches)
                            .map(read -> new Hours(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2))))
                            .filter(read -> read.from() < read.until() && read.until() <= MIDNIGHT),
                    bound);
        };
        return hours.within(bound);
    }

    /** None or more, divided by commas. */
    static <T> Notation<Set<T>> some(Function<String, Optional<T>> reader, List<String> known) {
        Notation<Set<T>> some = text -> each(
                text, reader, word -> Message.of("aftermath.settings.fault.one", Fault.excerpt(word), list(known)));
        return some.as(Form.some(known));
    }

    /** Names of other settings, divided by commas. */
    static Notation<Set<String>> settings(Function<String, Optional<String>> reader) {
        return text -> each(text, reader, word -> Message.of("aftermath.settings.fault.unknown", Fault.excerpt(word)));
    }

    private static <T> Understood<Set<T>> each(
            String text, Function<String, Optional<T>> reader, Function<String, Message> fault) {
        var found = new LinkedHashSet<T>();
        for (var word : words(text)) {
            var value = reader.apply(word);
            if (value.isEmpty()) {
                return Understood.not(fault.apply(word));
            }
            found.add(value.get());
        }
        return Understood.as(Set.copyOf(found));
    }

    /** At least one day of the week counts. */
    static Notation<Set<DayOfWeek>> weekend() {
        var days = constants(DayOfWeek.class);
        Notation<Set<DayOfWeek>> weekend = text -> {
            var read = days.read(text);
            return read.value()
                    .flatMap(BusinessCalendar::objection)
                    .map(Understood::<Set<DayOfWeek>>not)
                    .orElse(read);
        };
        return weekend.as(days.form());
    }

    /** {@code 3 business}, {@code 5 calendar} or {@code none}. */
    static Notation<Optional<Allowance>> allowance() {
        var bound = Message.of("aftermath.settings.fault.allowance", Allowance.MOST);
        Notation<Optional<Allowance>> allowance = text -> {
            var match = ALLOWANCE.matcher(text.toLowerCase(Locale.ROOT));
            if (text.equalsIgnoreCase(NONE)) {
                return Understood.as(Optional.empty());
            }
            if (!match.matches() || Integer.parseInt(match.group(1)) > Allowance.MOST) {
                return Understood.not(bound);
            }
            var unit = Unit.valueOf(match.group(2).toUpperCase(Locale.ROOT));
            return Understood.as(Optional.of(new Allowance(Integer.parseInt(match.group(1)), unit)));
        };
        return allowance.within(bound);
    }

    static Notation<Duration> hours(int least, int most) {
        var number = number(least, most);
        var bound = Message.of("aftermath.settings.fault.hours", least, most);
        Notation<Duration> hours =
                text -> Understood.of(number.read(text).value().map(Duration::ofHours), bound);
        return hours.within(bound);
    }

    static Notation<Integer> number(int least, int most) {
        var bound = Message.of("aftermath.settings.fault.number", least, most);
        Notation<Integer> number = text -> Understood.of(
                Optional.of(text)
                        .filter(given -> given.matches("\\d{1,5}"))
                        .map(Integer::valueOf)
                        .filter(given -> given >= least && given <= most),
                bound);
        return number.within(bound);
    }

    static <T> Notation<Optional<T>> orNone(Notation<T> notation) {
        Notation<Optional<T>> orNone = text -> {
            if (text.equalsIgnoreCase(NONE)) {
                return Understood.as(Optional.empty());
            }
            var read = notation.read(text);
            return new Understood<>(read.value().map(Optional::of), read.faults());
        };
        return notation.bound().map(orNone::within).orElse(orNone);
    }

    static Notation<ZoneId> zone() {
        var known = ZoneId.getAvailableZoneIds();
        Notation<ZoneId> zone = text -> Understood.of(
                Optional.of(text).filter(known::contains).map(ZoneId::of),
                Message.of("aftermath.settings.fault.zone", Fault.excerpt(text)));
        return zone.as(
                new Form(Form.Kind.LINE, known.stream().filter(PLACE).sorted().toList()));
    }

    static Notation<Holidays> country() {
        Notation<Holidays> country = text -> text.isEmpty()
                ? Understood.as(Holidays.NONE)
                : Understood.of(
                        HolidayCalendars.of(text), Message.of("aftermath.settings.fault.country", Fault.excerpt(text)));
        return country.as(
                new Form(Form.Kind.LINE, List.copyOf(HolidayCalendars.titles().keySet())));
    }

    /** Lines of a date and a name. */
    static Notation<Holidays> days() {
        var lines = ImportHolidays.ofLines();
        Notation<Holidays> days = text -> {
            if (text.isEmpty()) {
                return Understood.as(Holidays.NONE);
            }
            var read = lines.read(text.getBytes(StandardCharsets.UTF_8));
            return read instanceof Imported.Understood good
                    ? Understood.as(good.holidays())
                    : new Understood<>(Optional.empty(), messages((Imported.NotUnderstood) read));
        };
        return days.as(Form.LINES);
    }

    private static List<Message> messages(Imported.NotUnderstood file) {
        return file.faults().stream().map(Fault::message).toList();
    }

    /** One a line, and not too many to be read. */
    static Notation<List<String>> sentences(int most) {
        var bound = Message.of("aftermath.settings.fault.sentences", most);
        Notation<List<String>> sentences = text -> {
            var lines = text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return lines.size() > most ? Understood.not(bound) : Understood.as(lines);
        };
        return sentences.within(bound).as(Form.LINES);
    }

    static Notation<Optional<String>> address() {
        var bound = Message.of("aftermath.settings.fault.address");
        Notation<Optional<String>> address = text -> text.isEmpty()
                ? Understood.as(Optional.empty())
                : Understood.of(
                        Optional.of(text)
                                .filter(given -> ADDRESS.matcher(given).matches())
                                .map(Optional::of),
                        bound);
        return address.within(bound);
    }

    static Notation<Optional<URI>> webhook() {
        var bound = Message.of("aftermath.settings.fault.webhook");
        Notation<Optional<URI>> webhook = text -> text.isEmpty()
                ? Understood.as(Optional.empty())
                : Understood.of(Webhook.address(text).map(Optional::of), bound);
        return webhook.within(bound);
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

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String list(List<String> names) {
        return String.join(", ", names);
    }
}
