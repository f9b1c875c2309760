package org.aftermath.core.lint;

import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.FollowUp;

/** A promise for no day in particular (B14). */
final class NoDueDate extends PromiseRule {

    NoDueDate() {
        super("AC005");
    }

    @Override
    boolean lacks(FollowUp promise) {
        return promise.commitment() == Commitment.COMMITTED && promise.due().isEmpty();
    }
}
