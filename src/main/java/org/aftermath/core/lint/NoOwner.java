package org.aftermath.core.lint;

import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.FollowUp;

/** A promise that nobody in particular made (B14). */
final class NoOwner extends PromiseRule {

    NoOwner() {
        super("AC004");
    }

    @Override
    boolean lacks(FollowUp promise) {
        return promise.commitment() == Commitment.COMMITTED && promise.owner().isEmpty();
    }
}
