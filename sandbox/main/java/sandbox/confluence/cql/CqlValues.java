package sandbox.confluence.cql;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Contents;
import sandbox.confluence.cql.Cql.Unreadable;
import sandbox.confluence.cql.Cql.Value;
import sandbox.people.Account;
import sandbox.people.Accounts;

/** What the values of a query mean for the reader who asks. */
final class CqlValues {

    private static final Pattern STEP = Pattern.compile("([+-]?\\d+)([yMwdhm])");

    private final Contents contents;
    private final Accounts accounts;
    private final Clock clock;

    CqlValues(Contents contents, Accounts accounts, Clock clock) {
        this.contents = contents;
        this.accounts = accounts;
        this.clock = clock;
    }

    String text(Value value) {
        if (value.isFunction()) {
            throw new Unreadable("no function '" + value.text() + "()' here");
        }
        return value.text();
    }

    long number(Value value) {
        if (!text(value).matches("\\d{1,18}")) {
            throw new Unreadable("'" + value.text() + "' is no id");
        }
        return Long.parseLong(value.text());
    }

    List<Long> below(Value value) {
        return contents.descendants(number(value)).stream().map(Content::id).toList();
    }

    /** The key of a user named by login name, or of the reader. */
    String user(Value value) {
        if (value.isFunction()) {
            if (!value.text().equals("currentuser")) {
                throw new Unreadable("no function '" + value.text() + "()' here");
            }
            return accounts.current().map(Account::key).orElse("");
        }
        return accounts.byName(value.text()).map(Account::key).orElse(value.text());
    }

    /** Milliseconds. */
    long instant(Value value) {
        return (value.isFunction() ? relative(value) : date(value.text())).toEpochMilli();
    }

    private Instant relative(Value value) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), zone());
        LocalDateTime from =
                switch (value.text()) {
                    case "now" -> now;
                    case "startofday" -> now.truncatedTo(ChronoUnit.DAYS);
                    case "startofweek" -> now.truncatedTo(ChronoUnit.DAYS).with(java.time.DayOfWeek.MONDAY);
                    case "startofmonth" -> now.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
                    case "startofyear" -> now.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
                    default -> throw new Unreadable("no function '" + value.text() + "()'");
                };
        for (String step : value.arguments()) {
            from = stepped(from, step);
        }
        return from.atZone(zone()).toInstant();
    }

    private static LocalDateTime stepped(LocalDateTime from, String step) {
        Matcher parts = STEP.matcher(step);
        if (!parts.matches()) {
            throw new Unreadable("'" + step + "' is no span of time");
        }
        long amount = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
            case "y" -> from.plusYears(amount);
            case "M" -> from.plusMonths(amount);
            case "w" -> from.plusWeeks(amount);
            case "d" -> from.plusDays(amount);
            case "h" -> from.plusHours(amount);
            default -> from.plusMinutes(amount);
        };
    }

    private Instant date(String text) {
        String plain = text.replace('/', '-');
        try {
            return plain.contains(" ")
                    ? LocalDateTime.parse(plain, DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"))
                            .atZone(zone())
                            .toInstant()
                    : LocalDate.parse(plain).atStartOfDay(zone()).toInstant();
        } catch (DateTimeException e) {
            throw new Unreadable("'" + text + "' is no date");
        }
    }

    private ZoneId zone() {
        return accounts.current().map(Account::zone).orElse(ZoneOffset.UTC);
    }
}
