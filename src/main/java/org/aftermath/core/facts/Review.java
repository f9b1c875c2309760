package org.aftermath.core.facts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * The meeting in which a postmortem is reviewed.
 *
 * @param meetingAt when it is to begin
 * @param heldAt when it took place
 * @param linkSentAt when those invited got the page to read
 */
public record Review(Optional<Instant> meetingAt, Optional<Instant> heldAt, Optional<Instant> linkSentAt) {

    public static final Review NONE = new Review(Optional.empty(), Optional.empty(), Optional.empty());

    public Review {
        requireNonNull(meetingAt);
        requireNonNull(heldAt);
        requireNonNull(linkSentAt);
    }
}
