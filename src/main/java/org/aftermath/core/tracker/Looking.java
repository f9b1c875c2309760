package org.aftermath.core.tracker;

import java.util.Optional;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.delivery.Trouble;
import org.aftermath.core.ticket.Progress;

/** Looks at an issue for a message. One that cannot be looked at must not keep the others from being told. */
record Looking(Claims claims, IssueStates issues, Trouble trouble) {

    Optional<Progress> at(Claim claim) {
        return trouble.attempt("The ticket of " + claim.uid() + " could not be looked at", () -> {
            var sequence = claims.nextSequence(claim.uid());
            return issues.look(claim, claim.issue().orElseThrow(), sequence);
        });
    }
}
