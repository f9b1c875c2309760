package org.aftermath.core.lint;

/** Human error as a cause: it ends the search where it should begin (B03). */
final class HumanError extends PhraseRule {

    HumanError(Phrases phrases) {
        super("BL002", Weight.WARNING, PROSE, phrases);
    }
}
