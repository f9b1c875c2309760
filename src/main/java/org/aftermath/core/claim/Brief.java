package org.aftermath.core.claim;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.aftermath.core.followup.FollowUpType;
import org.aftermath.core.followup.Grounds;
import org.aftermath.core.followup.Urgency;

/**
 * What a tracker is told of a follow-up besides what its ticket says.
 *
 * @param labels that the ticket carries
 * @param priorities name of the tracker's priority for an urgency; for one that is not named the tracker's order decides
 * @param standing what became of the promise
 */
public record Brief(
        Origin origin,
        FollowUpType type,
        List<String> labels,
        Grounds grounds,
        Map<Urgency, String> priorities,
        Standing standing) {

    public Brief {
        requireNonNull(origin);
        requireNonNull(type);
        labels = List.copyOf(labels);
        requireNonNull(grounds);
        priorities = Map.copyOf(priorities);
        requireNonNull(standing);
    }

    public Brief standing(Standing now) {
        return new Brief(origin, type, labels, grounds, priorities, now);
    }
}
