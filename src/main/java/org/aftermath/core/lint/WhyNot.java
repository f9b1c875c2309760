package org.aftermath.core.lint;

import org.aftermath.core.followup.FollowUp;

/** An urgent follow-up that does not say why not the obvious, or what limits the choice (L04, L05). */
final class WhyNot extends PromiseRule {

    WhyNot() {
        super("LP003");
    }

    @Override
    boolean lacks(FollowUp promise) {
        return promise.urgency().opensTicket()
                && (promise.grounds().alternative().isBlank()
                        || promise.grounds().constraint().isBlank());
    }
}
