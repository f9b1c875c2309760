package org.aftermath.core.tracker;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Reason;

/**
 * What a postmortem's page says now of its follow-ups.
 *
 * @param asOf when the page was looked at; of two briefings on a page the later counts
 */
public record Briefing(Instant asOf, List<Item> items) {

    /** @param reasons for moves, all that there are */
    public record Item(FollowUpUid uid, Brief brief, List<Reason> reasons) {

        public Item {
            requireNonNull(uid);
            requireNonNull(brief);
            reasons = List.copyOf(reasons);
        }
    }

    public Briefing {
        requireNonNull(asOf);
        items = List.copyOf(items);
    }
}
