package org.aftermath.core.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aftermath.core.text.Language;

/**
 * A sentence of a passage. What others said or machines wrote is blotted out: nobody blames by quoting.
 *
 * @param lower the same in small letters, as long
 * @param offset where it begins in the passage
 * @param cues which phrases may be in it, of each language whose words are looked for
 */
record Sentence(String text, String lower, int offset, Language language, Map<Language, BitSet> cues) {

    /** Longer ones are cut, so that no text takes longer than its length. */
    static final int LONGEST = 1000;

    private static final char BLOT = '\u00b7';
    private static final Pattern QUOTED = Pattern.compile(
            "`[^`\\n]{1,300}`|https?://[^\\s\u3001\u3002\uff09]+"
                    + "|[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{1,64}"
                    + "|\"[^\"\\n]{1,120}\"|\u201c[^\u201d\\n]{1,120}\u201d|\u300c[^\u300d\\n]{1,120}\u300d|\u300e[^\u300f\\n]{1,120}\u300f");
    /** What opens quotes, code, addresses and mails. */
    private static final String OPENERS = "`\"\u201c\u300c\u300e@/";

    private static final String ENDS = "\u3002\uff01\uff1f!?\n";
    /** After these a full stop ends nothing; after a single capital neither. */
    private static final Set<String> SHORT = Set.of("Mr", "Ms", "Mrs", "Dr", "vs", "No", "etc", "approx", "e.g", "i.e");

    private static final int LONGEST_SHORT = 6;

    static List<Sentence> of(String passage, Optional<Language> wanted, Phrases phrases) {
        var sentences = new ArrayList<Sentence>();
        var text = blotted(passage);
        var from = 0;
        for (var at = 0; at < text.length(); at++) {
            if (ends(text, at)) {
                add(text, from, at, wanted, phrases, sentences);
                from = at + 1;
            }
        }
        add(text, from, text.length(), wanted, phrases, sentences);
        return sentences;
    }

    private static boolean ends(String text, int at) {
        var letter = text.charAt(at);
        return letter == '.'
                ? (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))) && !isShort(text, at)
                : ENDS.indexOf(letter) >= 0;
    }

    private static boolean isShort(String text, int stop) {
        var from = stop;
        while (from > 0 && stop - from <= LONGEST_SHORT && isOfWord(text.charAt(from - 1))) {
            from--;
        }
        var word = text.substring(from, stop);
        return SHORT.contains(word) || word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isOfWord(char letter) {
        return letter == '.' || Character.isLetterOrDigit(letter);
    }

    private static String blotted(String passage) {
        if (passage.chars().noneMatch(letter -> OPENERS.indexOf(letter) >= 0)) {
            return passage;
        }
        var text = new StringBuilder(passage);
        var quoted = QUOTED.matcher(passage);
        while (quoted.find()) {
            for (var at = quoted.start(); at < quoted.end(); at++) {
                text.setCharAt(at, BLOT);
            }
        }
        return text.toString();
    }

    private static void add(
            String text, int from, int to, Optional<Language> wanted, Phrases phrases, List<Sentence> sentences) {
        for (var at = from; at < to; at += LONGEST) {
            var part = text.substring(at, Math.min(to, at + LONGEST));
            var lead = part.length() - part.stripLeading().length();
            if (lead < part.length()) {
                sentences.add(sentence(part.strip(), at + lead, wanted, phrases));
            }
        }
    }

    private static Sentence sentence(String text, int offset, Optional<Language> wanted, Phrases phrases) {
        var lower = lower(text);
        var cues = new EnumMap<Language, BitSet>(Language.class);
        for (var language : Language.values()) {
            if (wanted.map(language::equals).orElseGet(() -> language.isIn(text))) {
                cues.put(language, phrases.cues(lower, language));
            }
        }
        return new Sentence(text, lower, offset, wanted.orElseGet(() -> Language.ofWords(text)), cues);
    }

    /** A letter may be longer in small; those stay as they are. */
    private static String lower(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : text;
    }
}
