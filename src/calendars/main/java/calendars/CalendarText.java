package calendars;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes one calendar: the years it covers, the names once, and a line per year whose words are a day and the number of
 * its name, {@code 0503:5}.
 */
final class CalendarText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMdd");

    private final NavigableMap<LocalDate, Holiday> days = new TreeMap<>();
    private final List<String> names = new ArrayList<>();

    private CalendarText() {}

    static String write(HolidaySource source, int first, int last) {
        var text = new CalendarText();
        IntStream.rangeClosed(first, last + 1).forEach(year -> text.add(source.in(year)));
        var years = IntStream.rangeClosed(first, last).mapToObj(text::line).collect(Collectors.joining());
        var names = text.names.stream().map(name -> "name\t" + name + "\n").collect(Collectors.joining());
        return "years\t" + first + "\t" + last + "\n" + names + years;
    }

    private void add(List<Holiday> holidays) {
        holidays.stream()
                .sorted(Comparator.comparing(Holiday::name))
                .forEach(holiday -> days.merge(holiday.day(), holiday, CalendarText::both));
    }

    private static Holiday both(Holiday one, Holiday other) {
        return one.name().equals(other.name()) ? one : Holiday.of(one.day(), one.name() + " / " + other.name());
    }

    private String line(int year) {
        var within = days.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true);
        return within.values().stream()
                .map(holiday -> DAY.format(holiday.day()) + ":" + number(holiday))
                .collect(Collectors.joining(" ", year + "\t", "\n"));
    }

    private int number(Holiday holiday) {
        var name = holiday.name()
                + holiday.japanese().map(japanese -> "\t" + japanese).orElse("");
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name);
    }
}
