package org.aftermath.host.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A day as iCalendar writes it: {@code 20260506}. */
final class IcsDate {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private IcsDate() {}

    static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value.strip(), DAY));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** Whether a day and a time of day are written: {@code 20260506T090000Z}. */
    static boolean isTimed(String value) {
        return value.matches("\\d{8}T\\d{6}Z?");
    }
}
