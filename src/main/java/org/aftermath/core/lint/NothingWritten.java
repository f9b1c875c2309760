package org.aftermath.core.lint;

import java.util.List;
import java.util.Set;

/** A section that the page needs and in which nothing stands (P02). */
final class NothingWritten extends Rule {

    NothingWritten() {
        super("ST002", Weight.WARNING, Set.of());
    }

    @Override
    boolean concerns(Passage passage) {
        return passage.kind() == Passage.Kind.HEADING;
    }

    @Override
    List<Hit> in(Passage passage, List<Sentence> sentences, Draft draft) {
        return List.of(Hit.all(passage));
    }
}
