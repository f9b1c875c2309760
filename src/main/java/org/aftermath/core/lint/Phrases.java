package org.aftermath.core.lint;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aftermath.core.text.Language;
import org.jspecify.annotations.Nullable;

/** The word lists of one language each, read once from the resources. Immutable; safe for any thread. */
final class Phrases {

    private static final String FOLDER = "/org.aftermath/lint/";
    /** Where words are parted from each other. */
    private static final String WORD = "(?<![A-Za-z0-9_-])(?:%s)(?![A-Za-z0-9_-])";

    /** @param cue its place among all patterns of its language */
    private record Phrase(int cue, Pattern pattern, Optional<String> fix) {}

    private record Wording(
            List<Phrase> hits, List<Pattern> spares, List<Pattern> exempts, Set<String> verbs, List<String> roles) {
        Wording() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashSet<>(), new ArrayList<>());
        }
    }

    /** @param patterns of all hits, without what frames them */
    private record Lists(Map<String, Wording> wordings, List<String> patterns) {}

    private final Map<Language, Map<String, Wording>> wordings = new EnumMap<>(Language.class);
    private final Map<Language, Cues> cues = new EnumMap<>(Language.class);

    Phrases() {
        for (var language : Language.values()) {
            var lists = read(language.code(), language == Language.JAPANESE ? "%s" : WORD);
            wordings.put(language, lists.wordings());
            cues.put(language, new Cues(lists.patterns()));
        }
    }

    /** Which phrases of a language may be in a text of small letters. */
    BitSet cues(String lower, Language language) {
        return requireNonNull(cues.get(language)).in(lower);
    }

    /** What the lists of a rule find in a sentence, in places of the passage. */
    List<Hit> hits(String rule, Sentence sentence) {
        var hits = new ArrayList<Hit>();
        sentence.cues().forEach((language, cued) -> hits.addAll(hits(wording(rule, language), sentence, cued)));
        return hits;
    }

    /** The verbs that a promise begins with, or ends with in Japanese. */
    Set<String> verbs(String rule, Language language) {
        var wording = wording(rule, language);
        return wording == null ? Set.of() : wording.verbs();
    }

    /**
     * What to call somebody who did something: {@code the scribe}. Empty for what nobody calls anything.
     *
     * @param role its code, or what a page calls it, which tells nothing in another language if it is none of ours
     */
    Optional<String> role(String role, Language language) {
        if (role.isBlank()) {
            return Optional.empty();
        }
        var code = wordings.values().stream()
                .flatMap(words -> words.entrySet().stream())
                .filter(entry -> entry.getValue().roles().stream().anyMatch(name -> isCalled(name, role)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(role);
        var wording = wording(code, language);
        return wording == null || wording.roles().isEmpty()
                ? inItsOwnWords(role, language)
                : Optional.of(wording.roles().get(0));
    }

    private static Optional<String> inItsOwnWords(String role, Language language) {
        var inJapanese = language == Language.JAPANESE;
        var latin = role.chars().allMatch(each -> each < 0x300);
        return latin == inJapanese
                ? Optional.empty()
                : Optional.of(inJapanese ? role : "the " + role.toLowerCase(Locale.ROOT));
    }

    private static boolean isCalled(String name, String role) {
        return name.replaceFirst("^(?:the|a) ", "").equalsIgnoreCase(role);
    }

    private static List<Hit> hits(@Nullable Wording wording, Sentence sentence, BitSet cues) {
        if (wording == null) {
            return List.of();
        }
        var text = sentence.lower();
        var hits = new ArrayList<Hit>();
        for (var phrase : wording.hits()) {
            if (cues.get(phrase.cue())) {
                find(phrase.pattern(), phrase.fix(), text, hits);
            }
        }
        return hits.isEmpty() ? hits : kept(wording, sentence, hits);
    }

    private static List<Hit> kept(Wording wording, Sentence sentence, List<Hit> hits) {
        var text = sentence.lower();
        if (wording.exempts().stream().anyMatch(exempt -> exempt.matcher(text).find())) {
            return List.of();
        }
        var spared = new ArrayList<Hit>();
        wording.spares().forEach(spare -> find(spare, Optional.empty(), text, spared));
        return hits.stream()
                .filter(hit -> spared.stream().noneMatch(hit::overlaps))
                .sorted(Comparator.comparingInt(Hit::from).thenComparing(Hit::to, Comparator.reverseOrder()))
                .map(hit -> hit.movedBy(sentence.offset()))
                .toList();
    }

    private static void find(Pattern pattern, Optional<String> fix, String text, List<Hit> found) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new Hit(matcher.start(), matcher.end(), fix));
        }
    }

    private @Nullable Wording wording(String rule, Language language) {
        return requireNonNull(wordings.get(language)).get(rule);
    }

    private static Lists read(String language, String frame) {
        var wordings = new HashMap<String, Wording>();
        var words = new HashMap<String, String>();
        var patterns = new ArrayList<String>();
        for (var line : lines(language)) {
            var cells = line.split("\t", -1);
            var text = expand(cells[2], words);
            if (cells[0].equals("word")) {
                words.put(cells[1], text);
                continue;
            }
            var wording = wordings.computeIfAbsent(cells[1], each -> new Wording());
            if (cells[0].equals("hit")) {
                var fix = Optional.of(cells.length > 3 ? cells[3] : "").filter(better -> !better.isEmpty());
                wording.hits().add(new Phrase(patterns.size(), pattern(frame, text), fix));
                patterns.add(text.toLowerCase(Locale.ROOT));
            } else {
                about(wording, cells[0], text, frame);
            }
        }
        return new Lists(Map.copyOf(wordings), patterns);
    }

    /** What a line says beside what is to be found. */
    private static void about(Wording wording, String kind, String text, String frame) {
        switch (kind) {
            case "spare" -> wording.spares().add(pattern(frame, text));
            case "unless" -> wording.exempts().add(Pattern.compile(text.toLowerCase(Locale.ROOT)));
            case "role" -> wording.roles().add(text);
            default -> wording.verbs().addAll(Arrays.asList(text.split(" ")));
        }
    }

    private static String expand(String text, Map<String, String> words) {
        var expanded = text;
        for (var word : words.entrySet()) {
            expanded = expanded.replace("{" + word.getKey() + "}", word.getValue());
        }
        return expanded;
    }

    private static Pattern pattern(String frame, String text) {
        return Pattern.compile(frame.formatted(text.toLowerCase(Locale.ROOT)));
    }

    private static List<String> lines(String language) {
        try (InputStream file = Phrases.class.getResourceAsStream(FOLDER + language + ".tsv")) {
            if (file == null) {
                throw new IllegalStateException("built without words of " + language);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
