package org.aftermath.core.lint;

/** A person with a fault (B03): the engineer who failed to check, not the pod that failed to start. */
final class BlamedPerson extends PhraseRule {

    BlamedPerson(Phrases phrases) {
        super("BL001", Weight.WARNING, PROSE, phrases);
    }
}
