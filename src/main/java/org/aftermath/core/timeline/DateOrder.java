package org.aftermath.core.timeline;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which number of a date like {@code 05/12/2026} is the day, and how that is known. Nothing is assumed: a text that tells
 * nothing of it leaves it open. Immutable.
 *
 * @param sample the first date that could be meant either way; empty if there is none
 */
public record DateOrder(Optional<String> sample, Order order, Evidence evidence) {

    /** What comes first. */
    public enum Order {
        DAY,
        MONTH,
        OPEN
    }

    /** How it is known, the strongest first. */
    public enum Evidence {
        CHOSEN,
        NUMBER,
        WEEKDAY,
        INCIDENT,
        LANGUAGE,
        NONE
    }

    /** Of the days of the incident itself. */
    private static final int NEAR_DAYS = 14;

    private static final Pattern SLASHED = Pattern.compile("(?<![\\d/.])(\\d{1,2})/(\\d{1,2})"
            + "(?:/(\\d{4})(?![\\d/])|(?=(?:[(][月火水木金土日][)])?[ ,]{1,3}(?:\\d{1,2}:|\\d{1,2}時)))");
    private static final Pattern BEFORE = Pattern.compile("(?i)(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? $");
    private static final Pattern AFTER = Pattern.compile("\\s?[(（]([月火水木金土日])");
    private static final List<String> ENGLISH = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final String JAPANESE = "月火水木金土日";
    private static final Pattern KANA = Pattern.compile("[\\u3041-\\u30fa]");

    public DateOrder {
        requireNonNull(sample);
        requireNonNull(order);
        requireNonNull(evidence);
    }

    /** @param start the day on which the incident began, if it is known */
    public static DateOrder in(String text, Optional<LocalDate> start) {
        var dates = SLASHED.matcher(text).results().toList();
        var doubtful = dates.stream().filter(date -> isDoubtful(date)).toList();
        var sample = doubtful.stream().findFirst().map(MatchResult::group);
        return agreed(dates.stream().map(DateOrder::byNumber), Evidence.NUMBER, sample)
                .or(() -> agreed(doubtful.stream().map(date -> byWeekday(text, date, start)), Evidence.WEEKDAY, sample))
                .or(() -> agreed(doubtful.stream().map(date -> byIncident(date, start)), Evidence.INCIDENT, sample))
                .or(() -> Optional.of(new DateOrder(sample, Order.MONTH, Evidence.LANGUAGE))
                        .filter(known -> KANA.matcher(text).find()))
                .orElseGet(() -> new DateOrder(sample, Order.OPEN, Evidence.NONE));
    }

    /** As somebody said who knows. */
    public DateOrder chosen(Order choice) {
        return new DateOrder(sample, choice, Evidence.CHOSEN);
    }

    /** True if there is a date that nobody can read without asking. */
    public boolean isQuestion() {
        return sample.isPresent() && order == Order.OPEN;
    }

    /** The day of the sample in that order. */
    public Optional<LocalDate> sampleAs(Order other, int year) {
        return sample.flatMap(
                text -> SLASHED.matcher(text + " 0:").results().findFirst().flatMap(date -> day(date, other, year)));
    }

    /** Evidence that speaks both ways is none. */
    private static Optional<DateOrder> agreed(Stream<Order> found, Evidence evidence, Optional<String> sample) {
        var orders = found.filter(order -> order != Order.OPEN).distinct().toList();
        return orders.size() == 1 ? Optional.of(new DateOrder(sample, orders.get(0), evidence)) : Optional.empty();
    }

    private static int number(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static boolean isDoubtful(MatchResult date) {
        var first = number(date, 1);
        var second = number(date, 2);
        return first != second && Math.max(first, second) <= 12 && Math.min(first, second) > 0;
    }

    private static Order byNumber(MatchResult date) {
        var first = number(date, 1);
        var second = number(date, 2);
        return first > 12 && second <= 12 ? Order.DAY : second > 12 && first <= 12 ? Order.MONTH : Order.OPEN;
    }

    private static Order byWeekday(String text, MatchResult date, Optional<LocalDate> start) {
        return weekday(text, date)
                .map(weekday -> only(date, start, day -> day.getDayOfWeek() == weekday))
                .orElse(Order.OPEN);
    }

    private static Optional<DayOfWeek> weekday(String text, MatchResult date) {
        var before = BEFORE.matcher(text.substring(Math.max(0, date.start() - 12), date.start()));
        if (before.find()) {
            return Optional.of(DayOfWeek.of(1 + ENGLISH.indexOf(before.group(1).toLowerCase(Locale.ROOT))));
        }
        var after = AFTER.matcher(text).region(date.end(), text.length());
        return after.lookingAt() ? Optional.of(DayOfWeek.of(1 + JAPANESE.indexOf(after.group(1)))) : Optional.empty();
    }

    private static Order byIncident(MatchResult date, Optional<LocalDate> start) {
        return start.map(begun -> only(date, start, day -> Math.abs(ChronoUnit.DAYS.between(begun, day)) <= NEAR_DAYS))
                .orElse(Order.OPEN);
    }

    /** The order in which alone the date is such a day. */
    private static Order only(MatchResult date, Optional<LocalDate> start, Predicate<LocalDate> such) {
        if (date.group(3) == null && start.isEmpty()) {
            return Order.OPEN;
        }
        var year = start.map(LocalDate::getYear).orElse(0);
        var dayFirst = day(date, Order.DAY, year).filter(such).isPresent();
        var monthFirst = day(date, Order.MONTH, year).filter(such).isPresent();
        return dayFirst == monthFirst ? Order.OPEN : dayFirst ? Order.DAY : Order.MONTH;
    }

    private static Optional<LocalDate> day(MatchResult date, Order order, int year) {
        var first = number(date, 1);
        var second = number(date, 2);
        var named = date.group(3) == null ? year : Integer.parseInt(date.group(3));
        try {
            return Optional.of(
                    order == Order.DAY ? LocalDate.of(named, second, first) : LocalDate.of(named, first, second));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
