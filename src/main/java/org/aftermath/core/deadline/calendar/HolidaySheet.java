package org.aftermath.core.deadline.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;

/** Collects what a file says, holds it to the bounds, and remembers what is wrong at which line. For one file. */
public final class HolidaySheet {

    public static final int MOST_DAYS = 5_000;
    public static final int MOST_FAULTS = 20;
    /** Further away it is a slip of the keyboard. */
    static final Years YEARS = new Years(1970, 2199);

    private record Wrong(int line, Message message) {}

    private final TreeMap<LocalDate, HolidayName> days = new TreeMap<>();
    private final List<Wrong> wrong = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();

    /** Notes a holiday that a line tells. */
    public void add(int line, LocalDate day, String name) {
        var stripped = name.strip();
        if (stripped.isEmpty()) {
            fault(line, "aftermath.deadline.import.name");
        } else if (stripped.codePointCount(0, stripped.length()) > HolidayName.LONGEST) {
            fault(line, "aftermath.deadline.import.long", HolidayName.LONGEST);
        } else if (day.getYear() < YEARS.first() || day.getYear() > YEARS.last()) {
            fault(line, "aftermath.deadline.import.year", text(YEARS.first()), text(YEARS.last()));
        } else {
            days.merge(day, HolidayName.of(stripped), HolidayName::and);
            bound(line);
        }
    }

    private void bound(int line) {
        if (days.size() > MOST_DAYS) {
            fault(line, "aftermath.deadline.import.many", MOST_DAYS);
        }
    }

    /** Notes a fault; the line is the message's first argument. */
    public void fault(int line, String key, Object... arguments) {
        if (wrong.size() < MOST_FAULTS) {
            var all = new ArrayList<Object>(List.of(text(line)));
            all.addAll(List.of(arguments));
            wrong.add(new Wrong(line, new Message(key, all)));
        }
    }

    /** Notes what was left out, with no harm done. */
    public void note(Message message) {
        notes.add(message);
    }

    /** Whether reading on can add nothing that anybody wants to know. */
    public boolean isFull() {
        return wrong.size() >= MOST_FAULTS || days.size() > MOST_DAYS;
    }

    Imported result() {
        if (wrong.isEmpty() && days.isEmpty()) {
            return refused(Message.of("aftermath.deadline.import.empty"));
        }
        return wrong.isEmpty()
                ? new Imported.Understood(Holidays.of(days), notes)
                : new Imported.NotUnderstood(wrong.stream()
                        .sorted(Comparator.comparingInt(Wrong::line))
                        .map(found -> new Fault(ImportHolidays.FIELD, found.message()))
                        .toList());
    }

    static Imported refused(Message message) {
        return new Imported.NotUnderstood(List.of(new Fault(ImportHolidays.FIELD, message)));
    }

    /** As text, because a number would be printed as 1,024. */
    private static String text(int number) {
        return Integer.toString(number);
    }
}
