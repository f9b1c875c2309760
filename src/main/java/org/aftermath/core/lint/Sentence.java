package org.aftermath.core.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sentence of a passage. What others said or machines wrote is blotted out: nobody blames by quoting.
 *
 * @param lower the same in small letters, as long
 * @param offset where it begins in the passage
 * @param english whether English words are looked for
 * @param japanese whether Japanese words are
 */
record Sentence(String text, String lower, int offset, boolean english, boolean japanese) {

    /** Longer ones are cut, so that no text takes longer than its length. */
    static final int LONGEST = 1000;

    private static final char BLOT = '\u00b7';
    private static final Pattern QUOTED = Pattern.compile(
            "`[^`\\n]{1,300}`|https?://[^\\s\u3001\u3002\uff09]+"
                    + "|[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{1,64}"
                    + "|\"[^\"\\n]{1,120}\"|\u201c[^\u201d\\n]{1,120}\u201d|\u300c[^\u300d\\n]{1,120}\u300d|\u300e[^\u300f\\n]{1,120}\u300f");
    private static final Pattern END = Pattern.compile(
            "[\u3002\uff01\uff1f!?\\n]+|(?<!\\b(?:Mr|Ms|Mrs|Dr|vs|No|etc|approx|e\\.g|i\\.e|[A-Z]))\\.(?=\\s|$)");
    private static final Pattern JAPANESE = Pattern.compile("[\u3041-\u30ff\u4e00-\u9fff]");

    static List<Sentence> of(String passage, Tongue tongue) {
        var sentences = new ArrayList<Sentence>();
        var text = blotted(passage);
        var end = END.matcher(text);
        var from = 0;
        while (end.find()) {
            add(text, from, end.start(), tongue, sentences);
            from = end.end();
        }
        add(text, from, text.length(), tongue, sentences);
        return sentences;
    }

    private static String blotted(String passage) {
        var text = new StringBuilder(passage);
        var quoted = QUOTED.matcher(passage);
        while (quoted.find()) {
            for (var at = quoted.start(); at < quoted.end(); at++) {
                text.setCharAt(at, BLOT);
            }
        }
        return text.toString();
    }

    private static void add(String text, int from, int to, Tongue tongue, List<Sentence> sentences) {
        for (var at = from; at < to; at += LONGEST) {
            var part = text.substring(at, Math.min(to, at + LONGEST));
            if (!part.isBlank()) {
                var lead = part.length() - part.stripLeading().length();
                sentences.add(new Sentence(
                        part.strip(),
                        lower(part.strip()),
                        at + lead,
                        tongue != Tongue.JAPANESE,
                        isJapanese(part, tongue)));
            }
        }
    }

    private static boolean isJapanese(String text, Tongue tongue) {
        return switch (tongue) {
            case ENGLISH -> false;
            case JAPANESE -> true;
            case EITHER -> JAPANESE.matcher(text).find();
        };
    }

    /** A letter may be longer in small; those stay as they are. */
    private static String lower(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : text;
    }
}
