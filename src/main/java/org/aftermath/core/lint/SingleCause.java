package org.aftermath.core.lint;

/** One root cause, where several factors came together. */
final class SingleCause extends PhraseRule {

    SingleCause(Phrases phrases) {
        super("BL007", Weight.HINT, PROSE, phrases);
    }
}
