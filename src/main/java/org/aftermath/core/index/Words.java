package org.aftermath.core.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text, in lower case and without accents of width. Scripts that write without spaces have no words to
 * be had by rule; of them any two neighbours are found (0031).
 */
final class Words {

    private static final int BEGINNING = 3;
    private static final int NEIGHBOURS = 2;
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]+|[\\p{L}\\p{M}\\p{N}"
                    + "&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]]+");
    private static final Pattern DENSE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]+");

    /** Long words; of dense scripts, what stands between the letters that only join. */
    private static final Pattern TELLING = Pattern.compile("\\p{IsHan}{2,}|[\\p{IsKatakana}ー]{2,}|[\\p{L}\\p{M}\\p{N}"
            + "&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]]{5,}");

    private final List<String> words = new ArrayList<>();

    Words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var matcher = WORD.matcher(plain);
        while (matcher.find()) {
            words.add(matcher.group());
        }
    }

    /** Those that tell something of what the text is about. */
    Set<String> telling() {
        return words.stream()
                .flatMap(word -> TELLING.matcher(word).results().map(MatchResult::group))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All of them with a space before each. */
    String line() {
        return words.isEmpty() ? "" : " " + String.join(" ", words);
    }

    /** What a line must hold somewhere so that all of these are found in it. */
    List<String> needles() {
        return words.stream().map(word -> isDense(word) ? word : " " + word).toList();
    }

    /** By what the words can be found: beginnings of up to three letters; of dense ones each letter, and neighbours. */
    Set<String> keys() {
        var keys = new TreeSet<String>();
        words.forEach(word -> {
            var starts = isDense(word) ? word.length() : 1;
            for (var length = longest(word); length > 0; length--) {
                addKeys(word, length, starts, keys);
            }
        });
        return keys;
    }

    /** By what these words are looked up: of each the longest keys only. */
    Set<String> sought() {
        var keys = new TreeSet<String>();
        words.forEach(word -> addKeys(word, longest(word), isDense(word) ? word.length() : 1, keys));
        return keys;
    }

    private static int longest(String word) {
        return Math.min(word.length(), isDense(word) ? NEIGHBOURS : BEGINNING);
    }

    private static void addKeys(String word, int length, int starts, Set<String> keys) {
        for (var at = 0; at < starts && at + length <= word.length(); at++) {
            keys.add(word.substring(at, at + length));
        }
    }

    private static boolean isDense(String word) {
        return DENSE.matcher(word).matches();
    }
}
