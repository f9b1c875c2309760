package org.aftermath.core.lint;

import java.util.Set;

/** A question for who or why: people defend themselves; what and how let them tell (L13). */
final class WhoOrWhy extends PhraseRule {

    WhoOrWhy(Phrases phrases) {
        super("BL008", Weight.HINT, Set.of(Passage.QUESTION), phrases);
    }
}
