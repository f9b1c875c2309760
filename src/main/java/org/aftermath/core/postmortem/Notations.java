package org.aftermath.core.postmortem;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.aftermath.core.facts.Moment;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Fault;

/** The notations of facts, each with its bounds. */
public final class Notations {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_ADDRESS = 2000;
    private static final long LARGEST_NUMBER = 10_000_000_000L;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern DIGITS = Pattern.compile("\\d{1,11}");
    private static final Pattern PER_CENT = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISSUE_KEY = Pattern.compile("[A-Z][A-Z0-9_]{1,254}-\\d{1,18}");

    /** The years that an incident may lie in; further away is a slip of the pen. */
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    static final Notation<Optional<Boolean>> YES_NO = Notation.plain(
            Style.YES_NO, answer -> answer.map(yes -> yes ? "yes" : "no").orElse(""), Notations::yesOrNo);

    static final Notation<Optional<Instant>> MOMENT = new Notation<>(
            Style.MOMENT,
            Notations::orEmpty,
            (moment, speaker) -> orEmpty(moment.map(known -> LocalDateTime.ofInstant(known, speaker.zone()))),
            (text, speaker) -> moment(text.strip(), speaker.zone()));

    static final Notation<Optional<ZoneId>> ZONE = Notation.plain(Style.ZONE, Notations::orEmpty, Notations::zone);

    static final Notation<Optional<UserRef>> PERSON = new Notation<>(
            Style.PERSON,
            who -> who.map(UserRef::key).orElse(""),
            (who, speaker) ->
                    who.flatMap(speaker.people()::find).map(Person::userName).orElse(""),
            (text, speaker) -> person(text.strip(), speaker));

    static final Notation<Optional<Long>> NUMBER = Notation.plain(Style.NUMBER, Notations::orEmpty, Notations::number);

    static final Notation<Optional<BigDecimal>> SHARE = Notation.plain(
            Style.SHARE,
            share -> orEmpty(share.map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString)),
            Notations::share);

    static final Notation<String> ADDRESS_TEXT = Notation.plain(Style.TEXT, Function.identity(), Notations::address);

    static final Notation<List<String>> ISSUE_KEYS =
            Notation.plain(Style.NAMES, keys -> String.join("\n", keys), text -> keys(text.toUpperCase(Locale.ROOT)));

    private Notations() {}

    static <T> Notation<T> word(Style style, Function<T, String> code, Function<String, Optional<T>> meaning) {
        var name = style.name().toLowerCase(Locale.ROOT);
        return Notation.plain(style, code, text -> meaning.apply(text)
                .map(Heard::value)
                .orElseGet(() -> Heard.not("aftermath.facts.unknown." + name, Fault.excerpt(text))));
    }

    static Notation<String> text(int longest) {
        return Notation.plain(
                Style.TEXT,
                Function.identity(),
                text -> text.length() > longest ? Heard.not("aftermath.facts.long", longest) : Heard.value(text));
    }

    /** Names with commas or line breaks between. */
    static Notation<List<String>> names(int most) {
        return Notation.plain(Style.NAMES, names -> String.join("\n", names), text -> {
            var names = split(text);
            var tooLong = names.stream().anyMatch(name -> name.length() > LONGEST_NAME);
            return tooLong || names.size() > most
                    ? Heard.not("aftermath.facts.names", most, LONGEST_NAME)
                    : Heard.value(names);
        });
    }

    private static Heard<Optional<Boolean>> yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "", "unknown" -> Heard.value(Optional.empty());
            case "yes", "true" -> Heard.value(Optional.of(true));
            case "no", "false" -> Heard.value(Optional.of(false));
            default -> Heard.not("aftermath.facts.unknown.answer", Fault.excerpt(text));
        };
    }

    private static Heard<Optional<Instant>> moment(String text, ZoneId zone) {
        if (text.isEmpty()) {
            return Heard.value(Optional.empty());
        }
        var moment = Moment.read(text, zone).filter(read -> read.isAfter(EARLIEST) && read.isBefore(LATEST));
        return moment.isPresent()
                ? Heard.value(moment)
                : Heard.not("aftermath.facts.unknown.moment", Fault.excerpt(text));
    }

    private static Heard<Optional<ZoneId>> zone(String text) {
        try {
            return Heard.value(text.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(text)));
        } catch (DateTimeException unknown) {
            return Heard.not("aftermath.facts.unknown.zone", Fault.excerpt(text));
        }
    }

    private static Heard<Optional<UserRef>> person(String text, Speaker speaker) {
        if (text.isEmpty()) {
            return Heard.value(Optional.empty());
        }
        return speaker.people()
                .named(text)
                .map(person -> Heard.value(Optional.of(person.ref())))
                .orElseGet(() -> Heard.not("aftermath.facts.unknown.person", Fault.excerpt(text)));
    }

    private static Heard<Optional<Long>> number(String text) {
        if (text.isEmpty()) {
            return Heard.value(Optional.empty());
        }
        return DIGITS.matcher(text).matches() && Long.parseLong(text) <= LARGEST_NUMBER
                ? Heard.value(Optional.of(Long.valueOf(text)))
                : Heard.not("aftermath.facts.number", LARGEST_NUMBER);
    }

    private static Heard<Optional<BigDecimal>> share(String text) {
        if (text.isEmpty()) {
            return Heard.value(Optional.empty());
        }
        if (!PER_CENT.matcher(text).matches()) {
            return Heard.not("aftermath.facts.share");
        }
        var share = new BigDecimal(text.replace(',', '.'));
        return share.compareTo(HUNDRED) > 0 ? Heard.not("aftermath.facts.share") : Heard.value(Optional.of(share));
    }

    private static Heard<String> address(String text) {
        return text.isEmpty()
                        || text.length() <= LONGEST_ADDRESS
                                && ADDRESS.matcher(text).matches()
                ? Heard.value(text)
                : Heard.not("aftermath.facts.address", LONGEST_ADDRESS);
    }

    /** Keys of issues, parted by commas, spaces or lines; or what is wrong with the first that is none. */
    public static Heard<List<String>> keys(String text) {
        var keys = split(text.replace(' ', ','));
        var wrong =
                keys.stream().filter(key -> !ISSUE_KEY.matcher(key).matches()).findFirst();
        if (wrong.isPresent()) {
            return Heard.not("aftermath.facts.unknown.issue", Fault.excerpt(wrong.get()));
        }
        return keys.size() > Facts.MOST_ISSUES
                ? Heard.not("aftermath.facts.issues", Facts.MOST_ISSUES)
                : Heard.value(keys);
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("[,、，\\n\\t]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static String orEmpty(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
