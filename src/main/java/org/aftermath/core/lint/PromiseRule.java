package org.aftermath.core.lint;

import java.util.List;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.FollowUp;

/** A rule about what a follow-up says besides its text. What is done or dropped is past asking. */
abstract class PromiseRule extends Rule {

    PromiseRule(String id) {
        super(id, Weight.HINT, PROMISES);
    }

    @Override
    List<Hit> in(Passage passage, List<Sentence> sentences, Draft draft) {
        return passage.followUp()
                        .filter(PromiseRule::isOpen)
                        .filter(this::lacks)
                        .isPresent()
                ? List.of(Hit.all(passage))
                : List.of();
    }

    static boolean isOpen(FollowUp promise) {
        return promise.commitment() == Commitment.PROPOSED || promise.commitment() == Commitment.COMMITTED;
    }

    abstract boolean lacks(FollowUp promise);
}
