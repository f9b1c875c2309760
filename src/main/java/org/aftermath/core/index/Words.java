package org.aftermath.core.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

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

    private final List<String> words = new ArrayList<>();

    Words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var matcher = WORD.matcher(plain);
        while (matcher.find()) {
            words.add(matcher.group());
        }
    }

    /** All of them with a space before each. */
    String line() {
        return words.isEmpty() ? "" : " " + String.join(" ", words);
    }

    /** What a line must hold somewhere so that all of these are found in it. */
    List<String> needles() {
        return words.stream().map(word -> isDense(word) ? word : " " + word).toList();
    }

    /** By what the words are looked up: three letters of the beginning, or two neighbours. Shorter ones have nothing. */
    Set<String> keys() {
        var keys = new TreeSet<String>();
        words.forEach(word -> addKeys(word, keys));
        return keys;
    }

    private static void addKeys(String word, Set<String> keys) {
        if (isDense(word)) {
            for (var at = 0; at + NEIGHBOURS <= word.length(); at++) {
                keys.add(word.substring(at, at + NEIGHBOURS));
            }
        } else if (word.length() >= BEGINNING) {
            keys.add(word.substring(0, BEGINNING));
        }
    }

    private static boolean isDense(String word) {
        return DENSE.matcher(word).matches();
    }
}
