package org.aftermath.core.deadline.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a calendar as the build writes it: {@code years 2015 2060}, the names in order, a line for {@code every} year, then
 * a line per year with what is not alike in all of them. Words are a day and the number of its name, {@code 0503:5}. Parts
 * of a line are divided by tabs.
 */
final class CarriedCalendar {

    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern BLANK = Pattern.compile(" ");

    private final TreeMap<LocalDate, HolidayName> days = new TreeMap<>();
    private final List<HolidayName> names = new ArrayList<>();
    private Optional<Years> years = Optional.empty();

    private CarriedCalendar() {}

    static Holidays read(List<String> lines) {
        var calendar = new CarriedCalendar();
        lines.forEach(calendar::line);
        return new Holidays(calendar.days, calendar.years);
    }

    private void line(String line) {
        var parts = TAB.split(line);
        switch (parts[0]) {
            case "years" -> years = Optional.of(new Years(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
            case "name" ->
                names.add(new HolidayName(parts[1], parts.length > 2 ? Optional.of(parts[2]) : Optional.empty()));
            case "every" ->
                years.stream()
                        .flatMapToInt(covered -> IntStream.rangeClosed(covered.first(), covered.last()))
                        .forEach(year -> days(year, parts[1]));
            default -> days(Integer.parseInt(parts[0]), parts[1]);
        }
    }

    private void days(int year, String words) {
        BLANK.splitAsStream(words).forEach(word -> day(year, word));
    }

    private void day(int year, String word) {
        int month = Integer.parseInt(word.substring(0, 2));
        int day = Integer.parseInt(word.substring(2, 4));
        days.put(LocalDate.of(year, month, day), names.get(Integer.parseInt(word.substring(5))));
    }
}
