package org.aftermath.core.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;

/**
 * Something that could not be delivered and is not tried any more until a person decides.
 *
 * @param uid the follow-up it is about
 * @param attempts how often it was answered badly
 * @param since when it was to be delivered first
 * @param died when it was given up
 * @param reason what went wrong the last time
 * @param dropped who decided that it need not be delivered; empty while nobody has
 */
public record DeadLetter(
        long id, FollowUpUid uid, int attempts, Instant since, Instant died, Message reason, Optional<Drop> dropped) {

    /** A person's decision to let it go. */
    public record Drop(UserRef by, Instant at, String reason) {

        public Drop {
            requireNonNull(by);
            requireNonNull(at);
            requireNonNull(reason);
        }
    }

    public DeadLetter {
        requireNonNull(uid);
        requireNonNull(since);
        requireNonNull(died);
        requireNonNull(reason);
        requireNonNull(dropped);
    }
}
