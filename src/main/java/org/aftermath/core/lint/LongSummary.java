package org.aftermath.core.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.text.Language;

/** A summary that nobody outside reads to its end. Japanese says as much in half the characters. */
final class LongSummary extends Rule {

    private static final int LATIN = 700;
    private static final int JAPANESE = 350;

    LongSummary() {
        super("RD002", Weight.HINT, Set.of(Passage.SUMMARY));
    }

    @Override
    List<Hit> in(Passage passage, List<Sentence> sentences, Draft draft) {
        var before = 0;
        for (var each : draft.passages()) {
            if (each == passage) {
                break;
            }
            before += each.place().equals(Passage.SUMMARY) ? each.text().length() : 0;
        }
        var most = sentences.stream().anyMatch(sentence -> sentence.language() == Language.JAPANESE) ? JAPANESE : LATIN;
        var length = passage.text().length();
        return before <= most && before + length > most
                ? List.of(new Hit(most - before, length, Optional.empty()))
                : List.of();
    }
}
