package org.aftermath.core.deadline.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftermath.core.text.Message;

/**
 * Days on which nobody works, and for which years they are known. Immutable.
 *
 * @param known empty if nobody claims to know any: then a year without holidays is nothing to remark upon
 */
public record Holidays(NavigableMap<LocalDate, HolidayName> days, Optional<Years> known) {

    public static final Holidays NONE = new Holidays(new TreeMap<>(), Optional.empty());

    public Holidays {
        days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
        requireNonNull(known);
    }

    /** Holidays that are known for the years in which there is one. */
    static Holidays of(Map<LocalDate, HolidayName> days) {
        var sorted = new TreeMap<>(days);
        return sorted.isEmpty()
                ? NONE
                : new Holidays(
                        sorted,
                        Optional.of(new Years(
                                sorted.firstKey().getYear(), sorted.lastKey().getYear())));
    }

    /** These and others, say a country's and a company's own. A day that both know has both names. */
    public Holidays and(Holidays others) {
        var all = new TreeMap<>(days);
        others.days.forEach((day, name) -> all.merge(day, name, HolidayName::and));
        return new Holidays(
                all, Stream.concat(known.stream(), others.known.stream()).reduce(Years::and));
    }

    public Optional<HolidayName> on(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /** As lines of date and name, which {@link ImportHolidays#ofLines} reads; the English names. */
    public String lines() {
        return days.entrySet().stream()
                .map(day -> day.getKey() + "," + quoted(day.getValue().text()))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String name) {
        var line = name.replaceAll("\\R", " ");
        return line.startsWith("\"") ? "\"" + line.replace("\"", "\"\"") + "\"" : line;
    }

    /** What a reader of a count between two days must be told about the years that are not known. */
    public List<Message> gaps(LocalDate from, LocalDate to) {
        var gaps = new ArrayList<Message>();
        known.filter(years -> from.getYear() < years.first())
                .ifPresent(years -> gaps.add(Message.of("aftermath.deadline.unknown.before", text(years.first()))));
        known.filter(years -> to.getYear() > years.last())
                .ifPresent(years -> gaps.add(Message.of("aftermath.deadline.unknown.after", text(years.last()))));
        return List.copyOf(gaps);
    }

    /** As text, because a number would be printed as 2,060. */
    private static String text(int year) {
        return Integer.toString(year);
    }
}
