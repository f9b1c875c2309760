package org.aftermath.core.lint;

import java.util.Set;

/** A promise that nobody can see the end of. */
final class UnboundedAction extends PhraseRule {

    UnboundedAction(Phrases phrases) {
        super("AC002", Weight.WARNING, Set.of("", Passage.FOLLOW_UPS), phrases);
    }
}
