package org.aftermath.core.tracker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.delivery.Trouble;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.ticket.Progress;

/** Looks at an issue for a message. One that cannot be looked at must not keep the others from being told. */
record Looking(Claims claims, IssueStates issues, Trouble trouble) {

    /** What to number a look at each of these, which is to come afterwards. */
    Map<FollowUpUid, Long> numbers(List<News> news) {
        return claims.nextSequences(
                news.stream().map(each -> each.claim().uid()).toList());
    }

    Optional<Progress> at(Claim claim, long sequence) {
        return trouble.attempt(
                "The ticket of " + claim.uid() + " could not be looked at",
                () -> issues.look(claim, claim.issue().orElseThrow(), sequence));
    }
}
