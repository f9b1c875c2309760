package org.aftermath.host.calendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.deadline.calendar.HolidaySheet;
import org.aftermath.core.text.Fault;

/** One event while it is read, property by property. */
final class IcsEvent {

    /** A holiday of more than a month is a slip or a school's. */
    private static final int LONGEST = 31;

    private static final int DAYS_OF_A_WEEK = 7;

    private record Written(int line, VObjectProperty property) {

        String value() {
            return property.getValue().strip();
        }
    }

    private final int line;
    private final HolidaySheet sheet;
    private final Set<LocalDate> except = new HashSet<>();
    private Optional<Written> start = Optional.empty();
    private Optional<Written> end = Optional.empty();
    private Optional<Written> duration = Optional.empty();
    private Optional<Written> rule = Optional.empty();
    private String name = "";
    private boolean cancelled;
    private final List<Written> strange = new ArrayList<>();

    IcsEvent(int line, HolidaySheet sheet) {
        this.line = line;
        this.sheet = sheet;
    }

    void property(VObjectProperty property, int at) {
        var written = Optional.of(new Written(at, property));
        switch (property.getName().strip().toUpperCase(Locale.ROOT)) {
            case "DTSTART" -> start = written;
            case "DTEND" -> end = written;
            case "DURATION" -> duration = written;
            case "RRULE" -> rule = written;
            case "SUMMARY" -> name = VObjectPropertyValues.unescape(property.getValue());
            case "STATUS" -> cancelled = property.getValue().strip().equalsIgnoreCase("CANCELLED");
            case "EXDATE" -> except(written.get());
            case "RDATE", "RECURRENCE-ID", "EXRULE" -> strange.add(written.get());
            default -> {}
        }
    }

    private void except(Written written) {
        for (var value : VObjectPropertyValues.parseList(written.value())) {
            IcsDate.day(value).ifPresentOrElse(except::add, () -> strange.add(written));
        }
    }

    /** Puts the event's days on the sheet; false if it has a time of day and so is none of a calendar's holidays. */
    boolean finish() {
        if (cancelled) {
            return true;
        }
        if (start.isEmpty()) {
            sheet.fault(line, "aftermath.deadline.import.ics.start");
            return true;
        }
        if (IcsDate.isTimed(start.get().value())) {
            return false;
        }
        strange.forEach(written -> fault(written, "aftermath.deadline.import.ics.part"));
        day(start.get()).ifPresent(this::days);
        return true;
    }

    private void days(LocalDate first) {
        length(first).ifPresent(length -> {
            if (rule.isPresent()) {
                repeat(first, length, rule.get());
            } else {
                add(first, length);
            }
        });
    }

    private void repeat(LocalDate first, int length, Written rule) {
        YearlyRule.read(rule.value())
                .filter(yearly -> yearly.canBeginOn(first))
                .ifPresentOrElse(
                        yearly -> {
                            for (var day : yearly.from(first)) {
                                if (!sheet.isFull() && !except.contains(day)) {
                                    add(day, length);
                                }
                            }
                        },
                        () -> fault(rule, "aftermath.deadline.import.ics.rule"));
    }

    private void add(LocalDate first, int length) {
        for (int i = 0; i < length; i++) {
            sheet.add(line, first.plusDays(i), name);
        }
    }

    /** How many days; an end on the first day itself is what careless writers mean by one. */
    private Optional<Integer> length(LocalDate first) {
        if (end.isPresent()) {
            return day(end.get()).flatMap(after -> bounded(end.get(), ChronoUnit.DAYS.between(first, after)));
        }
        return duration.isPresent()
                ? bounded(duration.get(), days(duration.get().value()))
                : Optional.of(1);
    }

    private Optional<Integer> bounded(Written written, long days) {
        if (days < 0 || days > LONGEST) {
            fault(written, "aftermath.deadline.import.ics.length");
            return Optional.empty();
        }
        return Optional.of((int) Math.max(1, days));
    }

    /** Whole days and weeks, the only durations of an all-day event; else less than none. */
    private static long days(String duration) {
        if (!duration.matches("\\+?P\\d{1,3}[DW]")) {
            return -1;
        }
        long number = Long.parseLong(duration.replaceAll("\\D", ""));
        return duration.endsWith("W") ? number * DAYS_OF_A_WEEK : number;
    }

    private Optional<LocalDate> day(Written written) {
        var day = IcsDate.day(written.value());
        if (day.isEmpty()) {
            fault(written, "aftermath.deadline.import.ics.date");
        }
        return day;
    }

    private void fault(Written written, String key) {
        var said = written.property().getName() + ":" + written.property().getValue();
        sheet.fault(written.line(), key, Fault.excerpt(said));
    }
}
