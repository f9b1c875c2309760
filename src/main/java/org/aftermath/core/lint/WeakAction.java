package org.aftermath.core.lint;

import java.util.Set;

/** A promise to be careful: nothing in the system changes (P16). */
final class WeakAction extends PhraseRule {

    WeakAction(Phrases phrases) {
        super("AC001", Weight.WARNING, Set.of("", Passage.FOLLOW_UPS), phrases);
    }
}
