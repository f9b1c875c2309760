package calendars;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.DangiCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Korea's public holidays by the Public Holidays Act as amended in 2026, without election days and days that the
 * government names once. The library does not know the country.
 */
final class Korea implements HolidaySource {

    /** A day that gets a day in lieu: since when, and whether a Saturday counts too. */
    private record Rule(LocalDate day, String name, int inLieuSince, boolean saturdayToo) {}

    private static final int NEVER = Integer.MAX_VALUE;

    @Override
    public List<Holiday> in(int year) {
        var rules = rules(year);
        var days = new TreeMap<LocalDate, String>();
        rules.forEach(rule -> days.merge(rule.day(), rule.name(), (one, other) -> one + " / " + other));
        for (var rule : rules) {
            if (year >= rule.inLieuSince() && isLost(rule, rules)) {
                days.put(firstFree(rule.day(), days), "Substitute holiday");
            }
        }
        return days.entrySet().stream()
                .map(day -> Holiday.of(day.getKey(), day.getValue()))
                .toList();
    }

    private static List<Rule> rules(int year) {
        var rules = new ArrayList<Rule>();
        rules.add(solar(year, 1, 1, "New Year's Day", NEVER));
        rules.addAll(threeDays(moon(year, 1, 1), "Korean New Year"));
        rules.add(solar(year, 3, 1, "Independence Movement Day", 2022));
        rules.add(new Rule(moon(year, 4, 8), "Buddha's Birthday", 2023, true));
        rules.add(solar(year, 5, 5, "Children's Day", 2014));
        rules.add(solar(year, 6, 6, "Memorial Day", NEVER));
        rules.add(solar(year, 8, 15, "Liberation Day", 2021));
        rules.addAll(threeDays(moon(year, 8, 15), "Chuseok"));
        rules.add(solar(year, 10, 3, "National Foundation Day", 2021));
        rules.add(solar(year, 10, 9, "Hangul Day", 2021));
        rules.add(solar(year, 12, 25, "Christmas Day", 2023));
        if (year >= 2026) {
            rules.add(solar(year, 5, 1, "Labour Day", 2026));
            rules.add(solar(year, 7, 17, "Constitution Day", 2026));
        }
        rules.sort((one, other) -> one.day().compareTo(other.day()));
        return rules;
    }

    /** Lost is what falls on a weekend or on another holiday; the two feasts give way to Sundays only. */
    private static boolean isLost(Rule rule, List<Rule> rules) {
        var weekday = rule.day().getDayOfWeek();
        return weekday == SUNDAY
                || (weekday == SATURDAY && rule.saturdayToo())
                || (weekday != SATURDAY && isFirstOfTwo(rule, rules));
    }

    /** Two holidays on one day make one day in lieu. */
    private static boolean isFirstOfTwo(Rule rule, List<Rule> rules) {
        var same =
                rules.stream().filter(other -> other.day().equals(rule.day())).toList();
        return same.size() > 1 && same.get(0) == rule;
    }

    private static LocalDate firstFree(LocalDate from, TreeMap<LocalDate, String> days) {
        var day = from;
        while (days.containsKey(day) || day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Rule solar(int year, int month, int day, String name, int inLieuSince) {
        return new Rule(LocalDate.of(year, month, day), name, inLieuSince, true);
    }

    private static List<Rule> threeDays(LocalDate feast, String name) {
        return List.of(
                new Rule(feast.minusDays(1), name, 2014, false),
                new Rule(feast, name, 2014, false),
                new Rule(feast.plusDays(1), name, 2014, false));
    }

    private static LocalDate moon(int year, int month, int day) {
        var calendar = new DangiCalendar();
        calendar.setTimeZone(TimeZone.GMT_ZONE);
        calendar.clear();
        calendar.set(Calendar.EXTENDED_YEAR, year);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(Calendar.IS_LEAP_MONTH, 0);
        calendar.set(Calendar.DATE, day);
        return calendar.getTime().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
