package org.aftermath.core.tracker;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.aftermath.core.followup.FollowUpType;
import org.aftermath.core.followup.Grounds;

/**
 * What a tracker is told of a follow-up besides what its ticket says.
 *
 * @param labels that the ticket carries
 */
public record Brief(Origin origin, FollowUpType type, List<String> labels, Grounds grounds) {

    public Brief {
        requireNonNull(origin);
        requireNonNull(type);
        labels = List.copyOf(labels);
        requireNonNull(grounds);
    }
}
