package org.aftermath.core.claim;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Reason;

/**
 * What a postmortem's page says now of its follow-ups.
 *
 * @param asOf when the page was looked at; of two briefings on a page the later counts
 */
public record Briefing(Instant asOf, List<Item> items) {

    /**
     * @param said empty if the page has it no more
     * @param reasons for moves, all that there are
     */
    public record Item(FollowUpUid uid, Optional<Brief> said, List<Reason> reasons) {

        public Item {
            requireNonNull(uid);
            requireNonNull(said);
            reasons = List.copyOf(reasons);
        }

        public Item(FollowUpUid uid, Brief brief, List<Reason> reasons) {
            this(uid, Optional.of(brief), reasons);
        }

        /** It is not on the page any more. */
        public static Item gone(FollowUpUid uid) {
            return new Item(uid, Optional.empty(), List.of());
        }
    }

    public Briefing {
        requireNonNull(asOf);
        items = List.copyOf(items);
    }
}
