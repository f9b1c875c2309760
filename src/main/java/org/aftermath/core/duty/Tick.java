package org.aftermath.core.duty;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.aftermath.core.people.UserRef;

/** That a duty is done: who said so, and when. */
public record Tick(long pageId, Duty duty, UserRef who, Instant when) {

    public Tick {
        requireNonNull(duty);
        requireNonNull(who);
        requireNonNull(when);
    }
}
