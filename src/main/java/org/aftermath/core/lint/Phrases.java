package org.aftermath.core.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The word lists of one language each, read once from the resources. Immutable; safe for any thread. */
final class Phrases {

    private static final String FOLDER = "/org.aftermath/lint/";

    private record Phrase(Pattern pattern, Optional<String> fix) {}

    private record Wording(
            List<Phrase> hits,
            List<Pattern> spares,
            List<Pattern> exempts,
            Set<String> verbs,
            List<String> roles,
            List<String> needs) {
        Wording() {
            this(
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new HashSet<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }
    }

    private final Map<String, Wording> english = read("en", "(?<![A-Za-z0-9_-])(?:%s)(?![A-Za-z0-9_-])");
    private final Map<String, Wording> japanese = read("ja", "%s");

    /** What the lists of a rule find in a sentence, in places of the passage. */
    List<Hit> hits(String rule, Sentence sentence) {
        var hits = new ArrayList<Hit>();
        if (sentence.english()) {
            hits.addAll(hits(english.get(rule), sentence));
        }
        if (sentence.japanese()) {
            hits.addAll(hits(japanese.get(rule), sentence));
        }
        return hits;
    }

    /** The verbs that a promise begins with, or ends with in Japanese. */
    Set<String> verbs(String rule, boolean inJapanese) {
        var wording = (inJapanese ? japanese : english).get(rule);
        return wording == null ? Set.of() : wording.verbs();
    }

    /**
     * What to call somebody who did something: {@code the scribe}. Empty for what nobody calls anything.
     *
     * @param role its code, or what a page calls it, which tells nothing in the other language if it is none of ours
     */
    Optional<String> role(String role, boolean inJapanese) {
        if (role.isBlank()) {
            return Optional.empty();
        }
        var code = Stream.of(english, japanese)
                .flatMap(words -> words.entrySet().stream())
                .filter(entry -> entry.getValue().roles().stream().anyMatch(name -> isCalled(name, role)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(role);
        var wording = (inJapanese ? japanese : english).get(code);
        return wording == null || wording.roles().isEmpty()
                ? inItsOwnWords(role, inJapanese)
                : Optional.of(wording.roles().get(0));
    }

    private static Optional<String> inItsOwnWords(String role, boolean inJapanese) {
        var latin = role.chars().allMatch(each -> each < 0x300);
        return latin == inJapanese
                ? Optional.empty()
                : Optional.of(inJapanese ? role : "the " + role.toLowerCase(Locale.ROOT));
    }

    private static boolean isCalled(String name, String role) {
        return name.replaceFirst("^(?:the|a) ", "").equalsIgnoreCase(role);
    }

    private static List<Hit> hits(@Nullable Wording wording, Sentence sentence) {
        if (wording == null) {
            return List.of();
        }
        var text = sentence.lower();
        var hits = new ArrayList<Hit>();
        if (!wording.needs().isEmpty() && wording.needs().stream().noneMatch(text::contains)) {
            return hits;
        }
        wording.hits().forEach(phrase -> find(phrase, text, hits));
        if (hits.isEmpty()
                || wording.exempts().stream()
                        .anyMatch(exempt -> exempt.matcher(text).find())) {
            return List.of();
        }
        var spared = new ArrayList<Hit>();
        wording.spares().forEach(spare -> find(new Phrase(spare, Optional.empty()), text, spared));
        return hits.stream()
                .filter(hit -> spared.stream().noneMatch(hit::overlaps))
                .map(hit -> hit.movedBy(sentence.offset()))
                .toList();
    }

    private static void find(Phrase phrase, String text, List<Hit> found) {
        var matcher = phrase.pattern().matcher(text);
        while (matcher.find()) {
            found.add(new Hit(matcher.start(), matcher.end(), phrase.fix()));
        }
    }

    private static Map<String, Wording> read(String language, String frame) {
        var wordings = new HashMap<String, Wording>();
        var words = new HashMap<String, String>();
        var texts = new LinkedHashMap<List<String>, String>();
        for (var line : lines(language)) {
            var cells = line.split("\t", -1);
            var text = expand(cells[2], words);
            if (cells[0].equals("word")) {
                words.put(cells[1], text);
                continue;
            }
            var wording = wordings.computeIfAbsent(cells[1], each -> new Wording());
            switch (cells[0]) {
                case "hit" -> gather(texts, cells, text);
                case "spare" -> wording.spares().add(pattern(frame, text));
                case "unless" -> wording.exempts().add(Pattern.compile(text.toLowerCase(Locale.ROOT)));
                case "need" -> wording.needs().addAll(Arrays.asList(text.split("\\|")));
                case "role" -> wording.roles().add(text);
                default -> wording.verbs().addAll(Arrays.asList(text.split(" ")));
            }
        }
        texts.forEach((whose, text) -> wordings.computeIfAbsent(whose.get(0), each -> new Wording())
                .hits()
                .add(new Phrase(pattern(frame, text), Optional.of(whose.get(1)).filter(fix -> !fix.isEmpty()))));
        return Map.copyOf(wordings);
    }

    /** Phrases of a rule are looked for at once, as far as one fix mends them. */
    private static void gather(Map<List<String>, String> texts, String[] cells, String text) {
        texts.merge(List.of(cells[1], cells.length > 3 ? cells[3] : ""), text, (some, more) -> some + "|" + more);
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
