package org.aftermath.core.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the time with which a text begins. Takes time in proportion to the text. */
public final class WhenReader {

    /**
     * A time and what follows it.
     *
     * @param bracketed whether it stood in brackets, as chats write it
     * @param separated whether something but a space stood behind it
     */
    public record Lead(When when, String rest, boolean bracketed, boolean separated) {

        /** A day and nothing else. */
        public boolean isDayAlone() {
            return rest.isEmpty() && when.day().isPresent() && when.time().isEmpty();
        }
    }

    /** Times have digits, and before the first there is no more than the name of a day or a month. */
    private static final int FARTHEST_DIGIT = 40;

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final Pattern OPENING = pattern("[\\s\\[(【]*(?:on (?=.{4,30} at \\d))?");
    private static final Pattern CLOSING = pattern("\\s*[\\])】]+");
    private static final Pattern ABOUT = pattern("(?:~|≈|約|およそ|about\\b|around\\b|approx\\b\\.?|circa\\b|ca\\.)\\s*");
    private static final Pattern ABOUT_AFTER = pattern("\\s?(?:~(?!\\s*\\d)|頃|ごろ|approx\\b\\.?|\\(approx\\.?\\))");
    private static final Pattern WEEKDAY = pattern(
            "[(]?(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\b\\.?|[月火水木金土日]曜日?|[(][月火水木金土日][)])[)]?,?\\s*");
    private static final Pattern GAP = pattern("(?:[\\s,、T]|at\\b|の(?=\\d)|[-–] (?=\\d{1,2}:\\d{2}))*");
    private static final Pattern UNSAID = pattern("\\s*(?:--:--|hh:mm|\\?\\?:\\?\\?)");
    private static final Pattern ISO_DAY = pattern("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern SPACE = pattern("\\s?");
    private static final Pattern ISO_JOIN = pattern("T(?=\\d)");
    private static final Pattern KANJI_DAY = pattern("(?:(\\d{4})年\\s?)?(\\d{1,2})月\\s?(\\d{1,2})日");
    private static final Pattern DAY_MONTH =
            pattern("(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?" + MONTH + "(?:,?[ -](\\d{4}))?");
    private static final Pattern MONTH_DAY = pattern(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? (\\d{4}))?");
    private static final Pattern SLASHED = pattern("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?!\\d)");
    private static final Pattern SHORT_SLASHED =
            pattern("(\\d{1,2})/(\\d{1,2})(?=(?:[(][月火水木金土日][)])?[ ,]+\\d{1,2}[:時])");
    private static final Pattern CLOCK =
            pattern("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?![\\d:])(?:\\s?([ap])\\.?m\\b\\.?)?");
    private static final Pattern KANJI_CLOCK =
            pattern("(午前|午後)?\\s?(\\d{1,2})(?:時(?![間にはもをのがまか])(?:(\\d{1,2})分(?:(\\d{1,2})秒)?)?|:(\\d{2})(?!\\d))");
    private static final Pattern HOUR = pattern("(\\d{1,2})\\s?([ap])\\.?m\\b\\.?");
    private static final Pattern DIGITS = pattern("(\\d{2})(\\d{2})(?![\\d-])(?=Z?\\b)");
    private static final Pattern DIGITS_AND_ZONE = pattern("\\d{4}(?=Z\\b|\\s" + Zones.NAME + ")");
    private static final Pattern ZONE = pattern("\\s?(?:[(]?(" + Zones.NAME
            + ")[)]?|(Z)\\b|[(]([+\\-−]\\d{2}:?\\d{2})[)]" + "|([+]\\d{2}:?\\d{2})(?!\\d)|(?<=\\s)(-\\d{4})(?!\\d))");
    private static final Pattern ZONE_NAME = Pattern.compile("(?<![A-Za-z])" + Zones.NAME);
    private static final Pattern ISO_ZONE = pattern("([+-]\\d{2}:?\\d{2})(?!\\d)");
    private static final Pattern SPAN = pattern("\\s*(?:-|–|—|~|〜|～|→|to\\b|until\\b|から)\\s*");
    private static final Pattern OPEN_END = pattern("\\d{1,2}:\\?\\?");
    private static final Pattern SEPARATOR = pattern("\\s*[-–—:|,、>→・]*\\s*");

    private final String original;
    private final String text;
    private final Clues clues;
    private int at;
    private boolean iso;

    private WhenReader(String original, Clues clues) {
        this.original = original;
        this.text = narrow(original);
        this.clues = clues;
    }

    /** Empty if the text does not begin with a time or a date. */
    public static Optional<Lead> lead(String text, Clues clues) {
        var head = text.substring(0, Math.min(text.length(), FARTHEST_DIGIT));
        return head.chars().anyMatch(Character::isDigit) ? new WhenReader(text, clues).lead() : Optional.empty();
    }

    /** The time that is a cell of its own; words that are none stay words. */
    public static When cell(String text, Clues clues) {
        return lead(text, clues)
                .map(lead -> lead.rest().isBlank() ? lead.when() : lead.when().as(text))
                .orElseGet(() -> When.unknown(text));
    }

    /** The zone that a text names somewhere, as in {@code Time (UTC)}. */
    public static Optional<ZoneId> zoneIn(String text) {
        var named = ZONE_NAME.matcher(text);
        return named.find() ? Zones.of(named.group()) : Optional.empty();
    }

    private Optional<Lead> lead() {
        take(OPENING);
        var bracketed = text.substring(0, at).indexOf('[') >= 0;
        var about = take(ABOUT).isPresent();
        var day = day();
        var time = time(day.isPresent());
        if (day.isEmpty() && time.isEmpty()) {
            return Optional.empty();
        }
        var zone = zone(time.isPresent());
        var until = time.flatMap(start -> until());
        var guessed = take(ABOUT_AFTER).isPresent();
        take(CLOSING);
        var spanZone = zone.or(() -> zone(until.isPresent()));
        var behind = at;
        take(SEPARATOR);
        var separated = !text.substring(behind, at).isBlank();
        var when = new When("", day, time, spanZone, until, about || guessed);
        return Optional.of(new Lead(when, original.substring(at).strip(), bracketed, separated));
    }

    private Optional<LocalDate> day() {
        var before = at;
        take(WEEKDAY);
        var day = anyDay();
        if (day.isEmpty()) {
            at = before;
        } else {
            take(ISO_JOIN).ifPresent(joined -> iso = true);
            take(SPACE);
            take(WEEKDAY);
        }
        return day;
    }

    private Optional<LocalDate> anyDay() {
        return take(ISO_DAY, found -> date(found.group(1), found.group(2), found.group(3)))
                .or(() -> take(KANJI_DAY, found -> date(found.group(1), found.group(2), found.group(3))))
                .or(() -> take(DAY_MONTH, found -> date(found.group(3), month(found.group(2)), found.group(1))))
                .or(() -> take(MONTH_DAY, found -> date(found.group(3), month(found.group(1)), found.group(2))))
                .or(() -> take(SLASHED, found -> slashed(found.group(3), found)))
                .or(() -> take(SHORT_SLASHED, found -> slashed(null, found)));
    }

    private Optional<LocalTime> time(boolean dated) {
        var before = at;
        take(GAP);
        take(ABOUT);
        var time = take(CLOCK, found -> clock(found.group(1), found.group(2), found.group(3), found.group(4)))
                .or(() -> take(KANJI_CLOCK, WhenReader::kanjiClock))
                .or(() -> take(HOUR, found -> clock(found.group(1), "0", null, found.group(2))))
                .or(() -> dated || peek(DIGITS_AND_ZONE)
                        ? take(DIGITS, found -> clock(found.group(1), found.group(2), null, null))
                        : Optional.empty());
        if (time.isEmpty()) {
            at = before;
            if (dated) {
                take(UNSAID);
            }
        }
        return time;
    }

    private Optional<ZoneId> zone(boolean timed) {
        if (!timed) {
            return Optional.empty();
        }
        var exact = iso ? take(ISO_ZONE, found -> Zones.of(found.group(1))) : Optional.<ZoneId>empty();
        return exact.or(() -> take(ZONE, found -> Zones.of(firstOf(found))));
    }

    private Optional<When> until() {
        var before = at;
        if (take(SPAN).isPresent()) {
            if (take(OPEN_END).isPresent()) {
                return Optional.empty();
            }
            var day = day();
            var time = time(day.isPresent());
            if (time.isPresent()) {
                return Optional.of(new When("", day, time, Optional.empty(), Optional.empty(), false));
            }
        }
        at = before;
        return Optional.empty();
    }

    private boolean peek(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    private Optional<MatchResult> take(Pattern pattern) {
        var found = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        at = found.end();
        return Optional.of(found.toMatchResult());
    }

    /** What looks like one and is none, such as the 31st of February, is left where it stands. */
    private <T> Optional<T> take(Pattern pattern, Function<MatchResult, Optional<T>> meaning) {
        var before = at;
        var meant = take(pattern).flatMap(meaning);
        if (meant.isEmpty()) {
            at = before;
        }
        return meant;
    }

    /** With dots the day comes first everywhere; with slashes, what comes first must be known unless it does not matter. */
    private Optional<LocalDate> slashed(@Nullable String year, MatchResult found) {
        var dayFirst = date(year, found.group(2), found.group(1));
        var monthFirst = date(year, found.group(1), found.group(2));
        var order = found.group().indexOf('.') >= 0 ? DateOrder.Order.DAY : clues.order();
        return switch (order) {
            case DAY -> dayFirst.or(() -> monthFirst);
            case MONTH -> monthFirst.or(() -> dayFirst);
            case OPEN ->
                dayFirst.isEmpty() || dayFirst.equals(monthFirst)
                        ? monthFirst
                        : dayFirst.filter(day -> monthFirst.isEmpty());
        };
    }

    private Optional<LocalDate> date(@Nullable String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(
                    year == null ? clues.year() : Integer.parseInt(year),
                    Integer.parseInt(month),
                    Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1);
    }

    private static Optional<LocalTime> kanjiClock(MatchResult found) {
        var minutes = Optional.ofNullable(found.group(3)).orElse(found.group(5));
        var half = found.group(1) == null ? null : found.group(1).equals("午前") ? "a" : "p";
        return clock(found.group(2), minutes == null ? "0" : minutes, found.group(4), half);
    }

    private static Optional<LocalTime> clock(
            String hours, String minutes, @Nullable String seconds, @Nullable String half) {
        var hour = Integer.parseInt(hours);
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        try {
            return Optional.of(
                    LocalTime.of(hour, Integer.parseInt(minutes), seconds == null ? 0 : Integer.parseInt(seconds)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static String firstOf(MatchResult found) {
        return List.of(1, 2, 3, 4, 5).stream()
                .flatMap(group -> Optional.ofNullable(found.group(group)).stream())
                .findFirst()
                .orElse("");
    }

    /** Full-width digits and signs, one for one, so that places stay what they are. */
    private static String narrow(String text) {
        var narrow = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            narrow.append(
                    sign >= '！' && sign <= '｝' ? (char) (sign - 0xFEE0) : sign == '　' || sign == '\u00a0' ? ' ' : sign);
        }
        return narrow.toString();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
