package org.aftermath.core.lint;

/** What people always or never do; machines may. */
final class Absolute extends PhraseRule {

    Absolute(Phrases phrases) {
        super("BL009", Weight.HINT, STORY, phrases);
    }
}
