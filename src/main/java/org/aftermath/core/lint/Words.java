package org.aftermath.core.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that are looked for all at once: each by itself, in Japanese wherever it stands. Immutable. */
final class Words {

    /** @param better what to write instead, if anything */
    private record Word(String text, boolean latin, Optional<String> better) {

        boolean isAt(String where, int at) {
            return where.regionMatches(true, at, text, 0, text.length())
                    && (!latin || !continues(where, at - 1) && !continues(where, at + text.length()));
        }

        private static boolean continues(String where, int at) {
            if (at < 0 || at >= where.length()) {
                return false;
            }
            var letter = where.charAt(at);
            return letter < 128 && (Character.isLetterOrDigit(letter) || letter == '_');
        }
    }

    /** By their first letter, in small; the longest first. */
    private final Map<Character, List<Word>> words = new HashMap<>();

    /** @param meant each with what to write instead, if anything */
    Words(Map<String, Optional<String>> meant) {
        meant.forEach((text, better) -> {
            if (!text.isEmpty()) {
                words.computeIfAbsent(first(text, 0), each -> new ArrayList<>())
                        .add(new Word(text, text.chars().allMatch(each -> each < 128), better));
            }
        });
        words.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Word word) -> word.text().length())
                                .reversed()));
    }

    List<Hit> in(String text) {
        var hits = new ArrayList<Hit>();
        for (var at = 0; !words.isEmpty() && at < text.length(); at++) {
            for (var word : words.getOrDefault(first(text, at), List.of())) {
                if (word.isAt(text, at)) {
                    hits.add(new Hit(at, at + word.text().length(), word.better()));
                    at += word.text().length() - 1;
                    break;
                }
            }
        }
        return hits;
    }

    private static char first(String text, int at) {
        return Character.toLowerCase(text.charAt(at));
    }
}
