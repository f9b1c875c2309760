package org.aftermath.host.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * A rule that comes back every year (RFC 5545, 3.3.10), as far as holidays need it: INTERVAL, COUNT, UNTIL, BYMONTH,
 * BYMONTHDAY, BYDAY within a month, BYSETPOS. Any other part makes the whole rule not understood.
 *
 * @param until a year's days after it are none; the last day of {@link #LAST} at most
 */
record YearlyRule(
        int interval,
        int count,
        LocalDate until,
        List<Integer> months,
        List<Integer> monthDays,
        List<NthDay> weekdays,
        List<Integer> positions) {

    /** Rules have no end of their own; the years that we expand are those of our own calendars. */
    static final int FIRST = 2015;

    static final int LAST = 2060;

    /** A weekday of a month: the third, the last (-1), or every one (0). */
    record NthDay(int nth, DayOfWeek weekday) {

        boolean matches(LocalDate day) {
            if (day.getDayOfWeek() != weekday) {
                return false;
            }
            int fromStart = (day.getDayOfMonth() - 1) / 7 + 1;
            int fromEnd = (day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1;
            return nth == 0 || nth == fromStart || -nth == fromEnd;
        }
    }

    static Optional<YearlyRule> read(String text) {
        return YearlyRuleText.read(text);
    }

    /** The days from a first one on that fall into our years; the first counts even if the rule would not choose it. */
    List<LocalDate> from(LocalDate first) {
        var days = new ArrayList<LocalDate>();
        int left = count;
        for (int year = first.getYear(); year <= LAST && left > 0; year += interval) {
            for (var day : in(year, first)) {
                if (left > 0 && !day.isBefore(first) && !day.isAfter(until)) {
                    left--;
                    if (year >= FIRST) {
                        days.add(day);
                    }
                }
            }
        }
        return days;
    }

    private List<LocalDate> in(int year, LocalDate first) {
        var chosen = candidates(year, first).toList();
        if (positions.isEmpty()) {
            return chosen;
        }
        return Stream.iterate(0, i -> i < chosen.size(), i -> i + 1)
                .filter(i -> positions.contains(i + 1) || positions.contains(i - chosen.size()))
                .map(chosen::get)
                .toList();
    }

    private Stream<LocalDate> candidates(int year, LocalDate first) {
        if (months.isEmpty() && monthDays.isEmpty() && weekdays.isEmpty()) {
            return Stream.of(first)
                    .filter(day -> Year.of(year).isValidMonthDay(MonthDay.from(day)))
                    .map(day -> day.withYear(year));
        }
        boolean noDay = monthDays.isEmpty() && weekdays.isEmpty();
        IntPredicate month = value -> months.isEmpty() || months.contains(value);
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> month.test(day.getMonthValue()))
                .filter(day -> !noDay || day.getDayOfMonth() == first.getDayOfMonth())
                .filter(this::isMonthDay)
                .filter(day -> weekdays.isEmpty() || weekdays.stream().anyMatch(nth -> nth.matches(day)));
    }

    private boolean isMonthDay(LocalDate day) {
        return monthDays.isEmpty()
                || monthDays.contains(day.getDayOfMonth())
                || monthDays.contains(day.getDayOfMonth() - day.lengthOfMonth() - 1);
    }
}
