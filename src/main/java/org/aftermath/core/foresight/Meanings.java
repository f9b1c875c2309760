package org.aftermath.core.foresight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that say the same about failures, in English and Japanese, from a list in the resources: one meaning a line. Words
 * after a hyphen mean nothing here. Immutable; safe for any thread.
 */
final class Meanings {

    private static final String LIST = "/org.aftermath/foresight/meanings.txt";
    private static final Pattern GAP = Pattern.compile("\\s+");

    private final Map<String, Set<String>> byStem = new HashMap<>();
    private final Map<String, String> japanese = new HashMap<>();
    private final Set<String> fillers = new HashSet<>();
    private final Pattern anyJapanese;

    Meanings() {
        lines().forEach(this::read);
        this.anyJapanese = Pattern.compile(japanese.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }

    /** What a Latin word means, by its stem. */
    Set<String> of(String stem) {
        return byStem.getOrDefault(stem, Set.of());
    }

    /** A word that tells no text from another. */
    boolean isFiller(String word) {
        return fillers.contains(word);
    }

    /** What the Japanese words of a text mean; the longest word wins where several begin. */
    List<String> in(String text) {
        return anyJapanese
                .matcher(text)
                .results()
                .map(hit -> japanese.getOrDefault(hit.group(), ""))
                .toList();
    }

    private void read(String line) {
        var words = GAP.split(line.strip());
        if ("-".equals(words[0])) {
            fillers.addAll(Arrays.asList(words));
            return;
        }
        var meaning = "=" + words[0];
        for (var word : words) {
            if (word.charAt(0) < 128) {
                byStem.computeIfAbsent(Terms.stem(word), stem -> new HashSet<>())
                        .add(meaning);
            } else {
                japanese.put(word, meaning);
            }
        }
    }

    private static List<String> lines() {
        try (InputStream list = Objects.requireNonNull(Meanings.class.getResourceAsStream(LIST))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
