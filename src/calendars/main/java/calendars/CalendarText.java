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
 * Writes one calendar: the years it covers, the names once, the days that are alike in all years, and a line per year for
 * the others. Words of lines are a day and the number of its name, {@code 0503:5}.
 */
final class CalendarText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMdd");

    private final NavigableMap<LocalDate, Holiday> days = new TreeMap<>();
    private final List<String> names = new ArrayList<>();

    private CalendarText() {}

    static String write(HolidaySource source, int first, int last) {
        var text = new CalendarText();
        IntStream.rangeClosed(first, last + 1).forEach(year -> text.add(source.in(year)));
        var years = new TreeMap<Integer, List<String>>();
        IntStream.rangeClosed(first, last).forEach(year -> years.put(year, text.words(year)));
        var every = new ArrayList<>(years.get(first));
        years.values().forEach(every::retainAll);
        years.values().forEach(words -> words.removeAll(every));
        var lines = years.entrySet().stream()
                .map(year -> line(String.valueOf(year.getKey()), year.getValue()))
                .collect(Collectors.joining());
        var names = text.names.stream().map(name -> "name\t" + name + "\n").collect(Collectors.joining());
        return "years\t" + first + "\t" + last + "\n" + names + line("every", every) + lines;
    }

    private void add(List<Holiday> holidays) {
        holidays.stream()
                .sorted(Comparator.comparing(Holiday::name))
                .forEach(holiday -> days.merge(holiday.day(), holiday, CalendarText::both));
    }

    private static Holiday both(Holiday one, Holiday other) {
        return one.name().equals(other.name()) ? one : Holiday.of(one.day(), one.name() + " / " + other.name());
    }

    private static String line(String head, List<String> words) {
        return words.isEmpty() ? "" : head + "\t" + String.join(" ", words) + "\n";
    }

    private List<String> words(int year) {
        var within = days.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true);
        return within.values().stream()
                .map(holiday -> DAY.format(holiday.day()) + ":" + number(holiday))
                .collect(Collectors.toCollection(ArrayList::new));
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
