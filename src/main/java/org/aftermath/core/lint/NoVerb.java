package org.aftermath.core.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.aftermath.core.text.Language;

/** A follow-up that names a thing and nothing to do (B14). English promises begin with a verb, Japanese ones end so. */
final class NoVerb extends Rule {

    private static final Pattern ENGLISH_CLAUSE = Pattern.compile(
            "(?i)\\b(?:should|must|will|shall|needs?|is|are|can|could|might|may|to be|has|have|was|were|we|we've|let's)\\b|^\\w+ to \\w");
    private static final Pattern JAPANESE_END = Pattern.compile(
            "(?s).*(?:[\u3046\u304f\u3059\u3064\u306c\u3080\u3076\u3050\u308b\u3044\u305f]|\u5316|\u305b\u3093)[)\uff09]?");

    private final Phrases phrases;

    NoVerb(Phrases phrases) {
        super("AC003", Weight.HINT, PROMISES);
        this.phrases = phrases;
    }

    @Override
    List<Hit> in(Passage passage, List<Sentence> sentences, Draft draft) {
        // Who promises care, or to think about it, is asked about that.
        var promised = sentences.isEmpty()
                || sentences.stream()
                        .anyMatch(sentence -> hasVerb(sentence)
                                || !phrases.hits("AC001", sentence).isEmpty()
                                || !phrases.hits("AC002", sentence).isEmpty());
        return promised ? List.of() : List.of(Hit.all(passage));
    }

    private boolean hasVerb(Sentence sentence) {
        var verbs = phrases.verbs(id(), sentence.language());
        return sentence.language() == Language.JAPANESE
                ? endsWithVerb(sentence.text(), verbs)
                : ENGLISH_CLAUSE.matcher(sentence.text()).find() || verbs.contains(firstWord(sentence.text()));
    }

    private static boolean endsWithVerb(String text, Set<String> verbs) {
        return JAPANESE_END.matcher(text).matches() || verbs.stream().anyMatch(text::endsWith);
    }

    private static String firstWord(String text) {
        return text.replaceFirst("^(?:[^A-Za-z]+|[Rr]e-)", "")
                .split("[^A-Za-z']", 2)[0]
                .toLowerCase(Locale.ROOT);
    }
}
