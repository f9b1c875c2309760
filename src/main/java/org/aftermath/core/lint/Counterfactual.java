package org.aftermath.core.lint;

/** What should have happened, where it is told what did (B10). */
final class Counterfactual extends PhraseRule {

    Counterfactual(Phrases phrases) {
        super("BL003", Weight.WARNING, REPORTED, phrases);
    }
}
