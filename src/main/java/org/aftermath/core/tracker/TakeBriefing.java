package org.aftermath.core.tracker;

import org.aftermath.core.claim.Briefing;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.claim.Standing;
import org.aftermath.core.move.Reasons;
import org.aftermath.core.work.Writes;

/**
 * Takes down what a page says of its follow-ups, so that searching and showing tickets need to ask nobody. Briefings may
 * come twice, late or in any order: the newest decides.
 */
@Writes
public final class TakeBriefing {

    private final Claims claims;
    private final Reasons reasons;
    private final IssueLabels labels;

    public TakeBriefing(Claims claims, Reasons reasons, IssueLabels labels) {
        this.claims = claims;
        this.reasons = reasons;
        this.labels = labels;
    }

    /** @return how many follow-ups it told something new of */
    public int take(Briefing briefing) {
        return (int)
                briefing.items().stream().filter(item -> take(item, briefing)).count();
    }

    private boolean take(Briefing.Item item, Briefing briefing) {
        var before = claims.find(item.uid());
        if (before.isEmpty()) {
            return false;
        }
        var explained = item.reasons().stream().filter(reasons::keep).count();
        var told = before.get().brief();
        var brief = item.said().orElseGet(() -> told.standing(Standing.GONE));
        if (!claims.brief(item.uid(), brief, briefing.asOf())) {
            return explained > 0;
        }
        before.get().issue().ifPresent(issue -> labels.replace(issue, told.labels(), brief.labels()));
        return true;
    }
}
