package org.aftermath.core.lint;

/** One more thing to do by hand: blame turned into procedure (B25). */
final class ManualStep extends PhraseRule {

    ManualStep(Phrases phrases) {
        super("AC006", Weight.HINT, PROMISES, phrases);
    }
}
