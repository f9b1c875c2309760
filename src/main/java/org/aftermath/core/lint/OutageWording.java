package org.aftermath.core.lint;

import java.util.List;

/** An outage, though not everything was gone (G17). */
final class OutageWording extends PhraseRule {

    OutageWording(Phrases phrases) {
        super("OUT01", Weight.WARNING, OUTWARD, phrases);
    }

    @Override
    List<Hit> in(Passage passage, List<Sentence> sentences, Draft draft) {
        return draft.fullOutage() ? List.of() : super.in(passage, sentences, draft);
    }
}
