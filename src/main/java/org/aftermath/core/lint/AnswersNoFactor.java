package org.aftermath.core.lint;

import org.aftermath.core.followup.FollowUp;

/** A follow-up that answers no factor: a leap (L04). */
final class AnswersNoFactor extends PromiseRule {

    AnswersNoFactor() {
        super("LP002");
    }

    @Override
    boolean lacks(FollowUp promise) {
        return promise.grounds().factor().isBlank();
    }
}
