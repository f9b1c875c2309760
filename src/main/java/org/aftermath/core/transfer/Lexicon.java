package org.aftermath.core.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aftermath.core.facts.Moment;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.timeline.Clues;
import org.aftermath.core.timeline.WhenReader;

/**
 * What reports of others call the sections and facts that ours have, and how they say their values, in English and
 * Japanese. Safe for any thread.
 */
public final class Lexicon {

    private static final String LIST = "/org.aftermath/transfer/words.txt";
    private static final int LONGEST = 80;
    private static final Set<String> MOMENTS = Set.of(
            "startedAt", "detectedAt", "announcedAt", "mitigatedAt", "resolvedAt", "meetingAt", "linkSentAt", "heldAt");
    private static final Pattern LEVEL =
            Pattern.compile("(?i)(?:\\b(?:sev|severity|s|p|priority)[\\s-]*)?([1-5])\\b.*");
    private static final List<String> LEVELS =
            List.of("critical|致命的|最高", "major|high|重大|高", "moderate|medium|minor|中|軽微", "low|低", "cosmetic");

    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>();

    public Lexicon() {
        for (var line : lines()) {
            var words = line.substring(2).split("\\|");
            for (var word : words) {
                (line.startsWith("s ") ? sections : facts).putIfAbsent(plain(word), words[0]);
            }
        }
    }

    /** Its anchor without {@code pm-}; empty for a heading that says nothing known. */
    public Optional<String> section(String heading) {
        return Optional.ofNullable(sections.get(plain(heading)));
    }

    /** The name of the fact. */
    public Optional<String> fact(String words) {
        return Optional.ofNullable(facts.get(plain(words)));
    }

    /** Without numbers and signs before it, what is in brackets behind it, and the signs at its end. */
    private static String plain(String heading) {
        return heading.length() > LONGEST
                ? ""
                : Normalizer.normalize(heading, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replace('\u2019', '\'')
                        .replaceAll("[*_`\"()\\[\\]（）]|\\d{1,2}[.)]\\s|\\((?:utc|jst|gmt)\\)", "")
                        .replaceAll("\\s*(?:\\b(?:utc|jst|gmt|cet)|[:?!.？！。])+\\s*$", "")
                        .replaceAll("^[^\\p{L}\\p{N}]+|\\s+$", "")
                        .replaceAll("\\s+", " ");
    }

    private static List<String> lines() {
        try (InputStream list = Objects.requireNonNull(Lexicon.class.getResourceAsStream(LIST))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("s ") || line.startsWith("f "))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Facts as reports of others word them, in words that ours are heard in. What cannot be told stays as it is written.
     *
     * @param written by the names of facts
     * @param zone of times that state none
     * @param near a day of the time that is told of
     */
    public static Map<String, String> plain(Map<String, String> written, ZoneId zone, LocalDate near) {
        var plain = new LinkedHashMap<String, String>();
        written.forEach((name, value) -> plain.put(name, plain(name, value.strip(), zone, near)));
        return plain;
    }

    private static String plain(String name, String value, ZoneId zone, LocalDate near) {
        if (MOMENTS.contains(name)) {
            return moment(value, zone, near);
        }
        return switch (name) {
            case "severity" -> severity(value);
            case "owner", "incidentCommander" ->
                value.replaceFirst("^@", "").split("[,、;\\n]")[0].strip();
            case "affected", "supportRequests" ->
                value.replaceFirst("(?s)^(\\d[\\d,]*).*", "$1").replace(",", "");
            default -> value;
        };
    }

    private static String moment(String value, ZoneId zone, LocalDate near) {
        if (Moment.read(value, zone).isPresent()) {
            return value;
        }
        return Optional.of(WhenReader.cell(value, Clues.of(near)))
                .filter(when -> when.isExact())
                .flatMap(when -> when.at(zone))
                .map(Object::toString)
                .orElse(value);
    }

    private static String severity(String value) {
        if (Severity.of(value).isPresent()) {
            return value;
        }
        var level = LEVEL.matcher(value);
        if (level.matches()) {
            return "SEV-" + level.group(1);
        }
        var word = value.toLowerCase(Locale.ROOT);
        for (var place = 0; place < LEVELS.size(); place++) {
            if (word.matches("(?:" + LEVELS.get(place) + ").*")) {
                return "SEV-" + (place + 1);
            }
        }
        return value;
    }
}
