package org.aftermath.core.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The languages that people read and pages are written in, with what one does otherwise than the next; their words are in
 * the bundles. Whoever reads none of these reads English.
 */
public enum Language {
    ENGLISH("en", "", "", ", ", "EEE d MMM", "EEE d MMM uuuu", "EEE d MMM uuuu, HH:mm"),
    /** Signs that Chinese has too are Japanese in few words, which may have no others. */
    JAPANESE(
            "ja",
            "[\\u3041-\\u30ff\\p{IsHan}]",
            "[\\p{IsHiragana}\\p{IsKatakana}]",
            "、",
            "M月d日(E)",
            "uuuu年M月d日(E)",
            "uuuu年M月d日(E) HH:mm");

    private final Locale locale;
    private final Pattern letters;
    private final Pattern ownLetters;
    private final String comma;
    private final List<String> patterns;

    /**
     * @param letters one that tells it from those before it
     * @param ownLetters one that tells it from every other language
     * @param patterns of a day, of a day with its year, and of a moment
     */
    Language(String code, String letters, String ownLetters, String comma, String... patterns) {
        this.locale = Locale.forLanguageTag(code);
        this.letters = Pattern.compile(letters);
        this.ownLetters = Pattern.compile(ownLetters);
        this.comma = comma;
        this.patterns = List.of(patterns);
    }

    /** By a code or a name that begins with it, like {@code ja_JP}; English for every other. */
    public static Language of(String tag) {
        var wanted = tag.toLowerCase(Locale.ROOT);
        return first(language -> wanted.startsWith(language.code()));
    }

    /** A reader's. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage());
    }

    /** Of a sentence; of a page or a table by its headings, because people quote in any language. */
    public static Language ofWords(String words) {
        return first(language -> language.isIn(words));
    }

    /** Of what anybody wrote. */
    public static Language ofText(String text) {
        return first(language -> language.ownLetters.matcher(text).find());
    }

    /** English has no letter of its own, so it is every other's last resort. */
    private static Language first(Predicate<Language> fits) {
        return Arrays.stream(values()).skip(1).filter(fits).findFirst().orElse(ENGLISH);
    }

    /** Exactly as it is written in JSON and in parameters of macros. */
    public static Optional<Language> coded(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** For texts and numbers. */
    public Locale locale() {
        return locale;
    }

    /** Whether a text may have words of it; of English every text may. */
    public boolean isIn(String text) {
        return letters.matcher(text).find();
    }

    /** What stands between the parts of a list. */
    public String comma() {
        return comma;
    }

    /** {@code Mon 30 Nov}. */
    public String day(LocalDate day) {
        return said(0, day);
    }

    /** {@code Mon 30 Nov 2026}. */
    public String dayOfYear(LocalDate day) {
        return said(1, day);
    }

    /**
     * {@code Mon 30 Nov 2026, 10:42}.
     *
     * @param moment where it is told
     */
    public String moment(TemporalAccessor moment) {
        return said(2, moment);
    }

    private String said(int pattern, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(patterns.get(pattern), locale).format(moment);
    }
}
