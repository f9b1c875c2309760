package org.aftermath.core.history;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.aftermath.core.facts.Status;
import org.aftermath.core.people.UserRef;

/**
 * One step in a postmortem's life.
 *
 * @param reason why, for a step back; otherwise it may be blank
 */
public record StatusChange(long pageId, Status from, Status to, UserRef who, Instant when, String reason) {

    public StatusChange {
        requireNonNull(from);
        requireNonNull(to);
        requireNonNull(who);
        requireNonNull(when);
        requireNonNull(reason);
    }
}
