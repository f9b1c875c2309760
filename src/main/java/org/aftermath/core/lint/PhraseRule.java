package org.aftermath.core.lint;

import java.util.List;
import java.util.Set;

/** A rule that knows its words by heart: the lists of its id in the resources. */
abstract class PhraseRule extends Rule {

    private final Phrases phrases;

    PhraseRule(String id, Weight weight, Set<String> places, Phrases phrases) {
        super(id, weight, places);
        this.phrases = phrases;
    }

    @Override
    List<Hit> in(Passage passage, List<Sentence> sentences, Draft draft) {
        return sentences.stream()
                .flatMap(sentence -> phrases.hits(id(), sentence).stream())
                .toList();
    }
}
