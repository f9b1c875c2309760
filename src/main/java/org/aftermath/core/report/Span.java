package org.aftermath.core.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aftermath.core.text.Message;

/** From one day to another, both included; no more than {@link #MOST_YEARS} years. */
public record Span(LocalDate from, LocalDate to) {

    public static final int MOST_YEARS = 10;

    private static final int YEAR = 12;

    public Span {
        requireNonNull(from);
        requireNonNull(to);
        if (objection(from, to)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** Whether these days are no span. */
    public static boolean objection(LocalDate from, LocalDate to) {
        return to.isBefore(from) || to.isAfter(from.plusYears(MOST_YEARS));
    }

    /** The month of that day and the eleven before. */
    public static Span yearTo(LocalDate day) {
        return new Span(day.withDayOfMonth(1).minusMonths(YEAR - 1), day);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The same without what lies before that day. */
    Span since(LocalDate day) {
        return holds(day) ? new Span(day, to) : this;
    }

    /** What of it is in that month, as lists are asked for it. */
    Map<String, String> only(YearMonth month) {
        var first = month.atDay(1);
        var last = month.atEndOfMonth();
        return Map.of(
                "from", (first.isBefore(from) ? from : first).toString(),
                "to", (last.isAfter(to) ? to : last).toString());
    }

    List<YearMonth> months() {
        return Stream.iterate(
                        YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), month -> month.plusMonths(1))
                .toList();
    }

    /** {@code 2026-11}. */
    static Message label(YearMonth month) {
        return Message.of(
                "aftermath.report.month", String.valueOf(month.getYear()), "%02d".formatted(month.getMonthValue()));
    }
}
