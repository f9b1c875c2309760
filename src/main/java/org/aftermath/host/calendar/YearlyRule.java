package org.aftermath.host.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rule that comes back every year (RFC 5545, 3.3.10), as far as holidays need it: INTERVAL, COUNT, UNTIL, BYMONTH,
 * BYMONTHDAY, BYDAY within a month, BYSETPOS. Any other part makes the whole rule not understood.
 *
 * @param count how many days there are; {@link #ENDLESS} if nothing is said
 * @param until the last day there can be
 */
record YearlyRule(
        int interval,
        int count,
        LocalDate until,
        List<Integer> months,
        List<Integer> monthDays,
        List<NthDay> weekdays,
        List<Integer> positions) {

    /** What is expanded: most rules have no end, and our own calendars do not reach further. */
    static final int FIRST = 2015;

    static final int LAST = 2060;

    static final int ENDLESS = Integer.MAX_VALUE;

    /** Counting from further back is nothing but work. */
    private static final int OLDEST_COUNT = 1970;

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

    /** Whether a first day leaves a bounded number of years to look through. */
    boolean canBeginOn(LocalDate first) {
        return count == ENDLESS || first.getYear() >= OLDEST_COUNT;
    }

    /**
     * The days from a first one on that fall into the years that are expanded. A first day that the rule itself would not
     * choose is none of them: the standard leaves that open, and a holiday too many is worse than one too few.
     */
    List<LocalDate> from(LocalDate first) {
        var days = new ArrayList<LocalDate>();
        int left = count;
        for (int year = firstYear(first.getYear()); year <= lastYear() && left > 0; year += interval) {
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

    private int firstYear(int year) {
        int ahead = count == ENDLESS ? Math.max(0, FIRST - year) : 0;
        return year + (ahead + interval - 1) / interval * interval;
    }

    private int lastYear() {
        return Math.min(LAST, until.getYear());
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
        if (monthDays.isEmpty() && weekdays.isEmpty()) {
            return (months.isEmpty() ? Stream.of(first.getMonthValue()) : months.stream())
                    .map(month -> MonthDay.of(
                            month,
                            Math.min(first.getDayOfMonth(), Month.of(month).maxLength())))
                    .filter(day -> day.getDayOfMonth() == first.getDayOfMonth())
                    .filter(day -> Year.of(year).isValidMonthDay(day))
                    .map(day -> day.atYear(year));
        }
        return IntStream.rangeClosed(1, 12)
                .filter(month -> months.isEmpty() || months.contains(month))
                .mapToObj(month -> YearMonth.of(year, month))
                .flatMap(month -> month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)))
                .filter(this::isMonthDay)
                .filter(this::isWeekday);
    }

    private boolean isWeekday(LocalDate day) {
        return weekdays.isEmpty() || weekdays.stream().anyMatch(nth -> nth.matches(day));
    }

    private boolean isMonthDay(LocalDate day) {
        return monthDays.isEmpty()
                || monthDays.contains(day.getDayOfMonth())
                || monthDays.contains(day.getDayOfMonth() - day.lengthOfMonth() - 1);
    }
}
