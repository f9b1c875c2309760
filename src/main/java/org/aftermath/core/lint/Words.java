package org.aftermath.core.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that are looked for all at once: each by itself, in Japanese wherever it stands. Immutable. */
final class Words {

    private final Map<String, Optional<String>> meant = new HashMap<>();
    private final Optional<Pattern> pattern;

    /** @param words each with what to write instead, if anything */
    Words(Map<String, Optional<String>> words) {
        words.forEach((word, better) -> meant.put(word.toLowerCase(Locale.ROOT), better));
        this.pattern = Optional.of(words.keySet().stream()
                        .sorted((one, other) -> other.length() - one.length())
                        .map(Words::alone)
                        .collect(Collectors.joining("|")))
                .filter(all -> !all.isEmpty())
                .map(all -> Pattern.compile(all, Pattern.CASE_INSENSITIVE));
    }

    private static String alone(String word) {
        var latin = word.chars().allMatch(each -> each < 128);
        return latin ? "(?<![A-Za-z0-9_])" + Pattern.quote(word) + "(?![A-Za-z0-9_])" : Pattern.quote(word);
    }

    List<Hit> in(String text) {
        var hits = new ArrayList<Hit>();
        pattern.map(words -> words.matcher(text)).ifPresent(matcher -> {
            while (matcher.find()) {
                var better = meant.getOrDefault(matcher.group().toLowerCase(Locale.ROOT), Optional.empty());
                hits.add(new Hit(matcher.start(), matcher.end(), better));
            }
        });
        return hits;
    }
}
