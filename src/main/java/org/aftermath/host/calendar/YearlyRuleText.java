package org.aftermath.host.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aftermath.host.calendar.YearlyRule.NthDay;

/** Reads the text of a {@link YearlyRule}: {@code FREQ=YEARLY;BYMONTH=11;BYDAY=4TH}. */
final class YearlyRuleText {

    private static final Set<String> UNDERSTOOD =
            Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS", "WKST");
    private static final Pattern WEEKDAY = Pattern.compile("([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "MO", DayOfWeek.MONDAY,
            "TU", DayOfWeek.TUESDAY,
            "WE", DayOfWeek.WEDNESDAY,
            "TH", DayOfWeek.THURSDAY,
            "FR", DayOfWeek.FRIDAY,
            "SA", DayOfWeek.SATURDAY,
            "SU", DayOfWeek.SUNDAY);

    /** Says only that a part cannot be read; never leaves this class. */
    private static final class NotUnderstood extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    private final Map<String, String> parts = new TreeMap<>();

    private YearlyRuleText() {}

    static Optional<YearlyRule> read(String text) {
        var rule = new YearlyRuleText();
        try {
            Arrays.stream(text.strip().toUpperCase(Locale.ROOT).split(";", -1)).forEach(rule::part);
            return Optional.of(rule.read());
        } catch (NotUnderstood notUnderstood) {
            return Optional.empty();
        }
    }

    private void part(String part) {
        int equals = part.indexOf('=');
        demand(equals > 0 && UNDERSTOOD.contains(part.substring(0, Math.max(0, equals))));
        demand(parts.put(part.substring(0, equals), part.substring(equals + 1)) == null);
    }

    private YearlyRule read() {
        demand("YEARLY".equals(parts.get("FREQ")));
        var weekdays = list("BYDAY", YearlyRuleText::weekday);
        // Within a year and not a month, "the third Monday" is another day.
        demand(weekdays.isEmpty() || parts.containsKey("BYMONTH"));
        return new YearlyRule(
                one("INTERVAL", 1),
                one("COUNT", YearlyRule.ENDLESS),
                until(),
                list("BYMONTH", month -> number(month, 1, 12)),
                list("BYMONTHDAY", day -> number(day, -31, 31)),
                weekdays,
                list("BYSETPOS", position -> number(position, -366, 366)));
    }

    private int one(String name, int otherwise) {
        return Optional.ofNullable(parts.get(name))
                .map(value -> number(value, 1, 10_000))
                .orElse(otherwise);
    }

    private LocalDate until() {
        return Optional.ofNullable(parts.get("UNTIL"))
                .map(value -> IcsDate.day(value.substring(0, Math.min(8, value.length())))
                        .orElseThrow(NotUnderstood::new))
                .orElse(LocalDate.of(YearlyRule.LAST, 12, 31));
    }

    private <T> List<T> list(String name, Function<String, T> read) {
        return Optional.ofNullable(parts.get(name)).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(read)
                .toList();
    }

    private static NthDay weekday(String text) {
        Matcher matcher = WEEKDAY.matcher(text);
        demand(matcher.matches());
        var nth = Optional.ofNullable(matcher.group(1));
        return new NthDay(nth.map(Integer::parseInt).orElse(0), Objects.requireNonNull(WEEKDAYS.get(matcher.group(2))));
    }

    private static int number(String text, int least, int most) {
        demand(text.matches("[+-]?\\d{1,5}"));
        int number = Integer.parseInt(text);
        demand(number != 0 && number >= least && number <= most);
        return number;
    }

    private static void demand(boolean met) {
        if (!met) {
            throw new NotUnderstood();
        }
    }
}
