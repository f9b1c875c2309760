package org.aftermath.core.lint;

/** What was obvious only afterwards (B12). */
final class Hindsight extends PhraseRule {

    Hindsight(Phrases phrases) {
        super("BL005", Weight.WARNING, STORY, phrases);
    }
}
