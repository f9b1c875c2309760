package org.aftermath.core.deadline;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.facts.Severity;

/**
 * What happened when, as far as the clocks ask.
 *
 * @param ended the incident's end; while it runs, no clock does
 * @param meeting for when the review meeting is planned
 * @param linkSent when the link to the page was sent to those who come
 * @param held when the review meeting was held
 */
public record Milestones(
        Severity severity,
        Optional<Instant> ended,
        Optional<Instant> meeting,
        Optional<Instant> linkSent,
        Optional<Instant> held) {

    public Milestones {
        requireNonNull(severity);
        requireNonNull(ended);
        requireNonNull(meeting);
        requireNonNull(linkSent);
        requireNonNull(held);
    }
}
