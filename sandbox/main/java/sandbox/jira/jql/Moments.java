package sandbox.jira.jql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as JQL writes them: absolute, or relative to now as in {@code -4w 2d}. */
final class Moments {

    private static final Pattern STEP = Pattern.compile("([0-9]{1,6})([yMwdhm])");
    private static final Pattern RELATIVE = Pattern.compile("([+-]?)((?:[0-9]{1,6}[yMwdhm]\\s*)+)");
    private static final List<DateTimeFormatter> TIMES = List.of(strict("uuuu/M/d H:mm"), strict("uuuu-M-d H:mm"));
    private static final List<DateTimeFormatter> DAYS = List.of(strict("uuuu/M/d"), strict("uuuu-M-d"));

    private Moments() {}

    static Optional<ZonedDateTime> parse(String text, ZonedDateTime now) {
        String wanted = text.strip();
        if (wanted.matches("-?[0-9]{9,18}")) {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(wanted)).atZone(now.getZone()));
        }
        return shifted(wanted, now).or(() -> absolute(wanted, now));
    }

    /** The moment moved by a period such as {@code -1d}; a period of nothing but digits has minutes. */
    static Optional<ZonedDateTime> shifted(String period, ZonedDateTime from) {
        Matcher relative = RELATIVE.matcher(period.strip());
        if (!relative.matches()) {
            return Optional.empty();
        }
        long sign = relative.group(1).equals("-") ? -1 : 1;
        ZonedDateTime moment = from;
        for (Matcher step = STEP.matcher(relative.group(2)); step.find(); ) {
            moment = moment.plus(sign * Long.parseLong(step.group(1)), unit(step.group(2)));
        }
        return Optional.of(moment);
    }

    private static ChronoUnit unit(String letter) {
        return switch (letter) {
            case "y" -> ChronoUnit.YEARS;
            case "M" -> ChronoUnit.MONTHS;
            case "w" -> ChronoUnit.WEEKS;
            case "d" -> ChronoUnit.DAYS;
            case "h" -> ChronoUnit.HOURS;
            default -> ChronoUnit.MINUTES;
        };
    }

    private static Optional<ZonedDateTime> absolute(String text, ZonedDateTime now) {
        for (DateTimeFormatter format : TIMES) {
            try {
                return Optional.of(LocalDateTime.parse(text, format).atZone(now.getZone()));
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, format).atStartOfDay(now.getZone()));
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
