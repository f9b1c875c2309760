package sandbox.jira.text;

import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import sandbox.jira.model.People;
import sandbox.people.Account;

/** Dates as Jira writes and reads them, for one reader. */
public final class Dates implements com.atlassian.jira.datetime.DateTimeFormatter {

    /** Jira's default for date fields; also the format in which {@code IssueInputParameters} take a due date. */
    public static final String PICKER = "d/MMM/yy";

    private static final DateTimeFormatter REST = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private final People people;
    private final DateTimeStyle style;
    private final Account reader;

    public Dates(People people) {
        this(people, DateTimeStyle.COMPLETE, null);
    }

    private Dates(People people, DateTimeStyle style, Account reader) {
        this.people = people;
        this.style = style;
        this.reader = reader;
    }

    /** As in {@code 2026-11-21T10:00:00.000+0000}. */
    public static String rest(Date date) {
        return date == null ? null : REST.format(date.toInstant().atZone(ZoneId.of("UTC")));
    }

    /** Reads what people type into a date field, in their language or in English, with two or four digits of the year. */
    public static Optional<LocalDate> parse(String text, Locale locale) {
        return Stream.of(locale, Locale.ENGLISH)
                .flatMap(each -> Stream.of("d/MMM/uu", "d/MMM/uuuu").map(pattern -> strict(pattern, each)))
                .map(format -> parse(text, format))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static DateTimeFormatter strict(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Writes a date as a date field shows it. */
    public static String picker(LocalDate date, Locale locale) {
        return date == null ? "" : DateTimeFormatter.ofPattern(PICKER, locale).format(date);
    }

    @Override
    public Dates forLoggedInUser() {
        return new Dates(people, style, people.accounts().current().orElse(null));
    }

    @Override
    public Dates forUser(ApplicationUser user) {
        return new Dates(people, style, people.account(user).orElse(null));
    }

    @Override
    public Dates withStyle(DateTimeStyle wanted) {
        return new Dates(people, wanted, reader);
    }

    @Override
    public Dates withSystemZone() {
        return new Dates(people, style, null);
    }

    @Override
    public String format(Date date) {
        return formatter().format(date.toInstant().atZone(zone()));
    }

    private DateTimeFormatter formatter() {
        Locale locale = reader == null ? Locale.ENGLISH : reader.locale();
        String pattern =
                switch (style.name()) {
                    case "DATE" -> "dd/MMM/yy";
                    case "DATE_PICKER" -> PICKER;
                    case "ISO_8601_DATE" -> "yyyy-MM-dd";
                    case "ISO_8601_DATE_TIME" -> "yyyy-MM-dd'T'HH:mm:ssxx";
                    case "DATE_TIME_PICKER" -> "dd/MMM/yy h:mm a";
                    default -> "dd/MMM/yy h:mm a";
                };
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    private ZoneId zone() {
        return reader == null ? ZoneId.systemDefault() : reader.zone();
    }
}
