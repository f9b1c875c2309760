package org.aftermath.core.foresight;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a text is about, as weighted terms: stems of Latin words, pairs of Japanese letters, and what these mean whichever
 * language says it. Needs no dictionary of a language. Immutable; safe for any thread.
 */
final class Terms {

    private static final Pattern RUN =
            Pattern.compile("[a-z0-9]+|[\\p{IsHan}々〆]+|[\\p{IsKatakana}ー]+|\\p{IsHiragana}+");
    private static final Pattern ENDING = Pattern.compile("(?<=.{3})(?:ings?|ied|ies|ed|es|s|ly|y|e)$");
    private static final int STEM = 6;
    private static final double MEANT = 0.9;
    private static final double LETTER = 0.4;
    private static final double SOUND = 0.35;

    private final Meanings meanings;

    Terms(Meanings meanings) {
        this.meanings = meanings;
    }

    /** Each term of a text with its weight, added up. */
    Map<String, Double> in(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var found = new LinkedHashMap<String, Double>();
        var runs = RUN.matcher(plain);
        while (runs.find()) {
            split(runs.group(), found);
        }
        meanings.in(plain).forEach(meaning -> found.merge(meaning, MEANT, Double::sum));
        return found;
    }

    private void split(String run, Map<String, Double> found) {
        var script = UnicodeScript.of(run.codePointAt(0));
        if (script == UnicodeScript.LATIN) {
            latin(run, found);
        } else if (script == UnicodeScript.HIRAGANA) {
            pairs(run, SOUND, found);
        } else if (run.length() > 1 || script == UnicodeScript.HAN) {
            letters(run, script, found);
        }
    }

    private void latin(String run, Map<String, Double> found) {
        if (run.length() > 1 && !meanings.isFiller(run)) {
            found.merge(stem(run), 1.0, Double::sum);
            meanings.of(stem(run)).forEach(meaning -> found.merge(meaning, MEANT, Double::sum));
        }
    }

    private static void letters(String run, UnicodeScript script, Map<String, Double> found) {
        pairs(run, 1.0, found);
        if (script == UnicodeScript.HAN) {
            var weight = run.length() == 1 ? 1.0 : LETTER;
            run.chars().forEach(letter -> found.merge(String.valueOf((char) letter), weight, Double::sum));
        }
    }

    private static void pairs(String run, double weight, Map<String, Double> found) {
        for (var at = 0; at + 1 < run.length(); at++) {
            found.merge(run.substring(at, at + 2), weight, Double::sum);
        }
    }

    /** Enough of a word to know it again in another form. */
    static String stem(String word) {
        var stem = ENDING.matcher(word).replaceFirst("");
        return stem.length() > STEM ? stem.substring(0, STEM) : stem;
    }
}
