package org.aftermath.core.lint;

import java.util.Set;

/** A guess in a cell of facts (B10); the cell of context beside it is for those. */
final class Opinion extends PhraseRule {

    Opinion(Phrases phrases) {
        super("BL006", Weight.WARNING, Set.of(Passage.TIMELINE), phrases);
    }
}
