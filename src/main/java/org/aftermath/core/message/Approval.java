package org.aftermath.core.message;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.aftermath.core.people.UserRef;

/** Who agreed to the words of a message, and when. */
public record Approval(UserRef by, Instant at) {

    public Approval {
        requireNonNull(by);
        requireNonNull(at);
    }
}
