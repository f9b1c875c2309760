package org.aftermath.core.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long after the incident's end each step was taken (P24); empty for one not taken yet. */
public record Pace(Optional<Duration> toFirstText, Optional<Duration> toReview, Optional<Duration> toMeeting) {

    /** A step taken while the incident still ran took no time. */
    public static Pace since(
            Instant ended, Optional<Instant> firstText, Optional<Instant> inReview, Optional<Instant> held) {
        return new Pace(taken(ended, firstText), taken(ended, inReview), taken(ended, held));
    }

    private static Optional<Duration> taken(Instant ended, Optional<Instant> step) {
        return step.map(at -> Duration.between(ended, at.isBefore(ended) ? ended : at));
    }
}
