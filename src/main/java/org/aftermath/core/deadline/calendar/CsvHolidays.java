package org.aftermath.core.deadline.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aftermath.core.text.Fault;

/**
 * Lines of {@code 2026-05-06,Name} or {@code 2026/5/6,Name}. A first line without a digit before its comma is a heading;
 * empty lines and lines that begin with {@code #} are passed over. A name may be in double quotes.
 */
final class CsvHolidays implements HolidayFormat {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("u-M-d").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    @Override
    public void read(String text, HolidaySheet sheet) {
        var lines = LINE_END.split(text, -1);
        boolean first = true;
        for (int i = 0; i < lines.length && !sheet.isFull(); i++) {
            var line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!(first && isHeading(line))) {
                read(i + 1, line, sheet);
            }
            first = false;
        }
    }

    private static boolean isHeading(String line) {
        return cell(line).chars().noneMatch(Character::isDigit);
    }

    private static void read(int number, String line, HolidaySheet sheet) {
        if (line.indexOf(',') < 0) {
            sheet.fault(number, "aftermath.deadline.import.columns", Fault.excerpt(line));
            return;
        }
        var date = cell(line);
        day(unquoted(date))
                .ifPresentOrElse(
                        day -> sheet.add(number, day, unquoted(line.substring(date.length() + 1))),
                        () -> sheet.fault(number, "aftermath.deadline.import.date", Fault.excerpt(date)));
    }

    /** What stands before the first comma. */
    private static String cell(String line) {
        int comma = line.indexOf(',');
        return comma < 0 ? line : line.substring(0, comma);
    }

    private static String unquoted(String cell) {
        var stripped = cell.strip();
        return stripped.length() >= 2 && stripped.startsWith("\"") && stripped.endsWith("\"")
                ? stripped.substring(1, stripped.length() - 1).replace("\"\"", "\"")
                : stripped;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.replace('/', '-'), DAY));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
