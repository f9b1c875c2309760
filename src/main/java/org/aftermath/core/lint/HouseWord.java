package org.aftermath.core.lint;

import java.util.List;

/** A word that this space writes otherwise. */
final class HouseWord extends Rule {

    HouseWord() {
        super("HW001", Weight.HINT, PROSE);
    }

    @Override
    List<Hit> in(Passage passage, List<Sentence> sentences, Draft draft) {
        return sentences.stream()
                .flatMap(sentence ->
                        draft.house().instead().in(sentence.text()).stream().map(hit -> hit.movedBy(sentence.offset())))
                .toList();
    }
}
