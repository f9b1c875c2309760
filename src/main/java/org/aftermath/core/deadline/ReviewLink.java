package org.aftermath.core.deadline;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The link to the page, which people need a day before the meeting to read it (G19). A day is 24 hours, whatever the
 * clocks on the wall do.
 *
 * @param sendBy the last instant that is early enough
 */
public record ReviewLink(Instant meeting, Instant sendBy, Optional<Instant> sent) {

    /** Where the sending stands. */
    public enum State {
        /** Not sent, and there is time. */
        TO_SEND,
        /** Not sent, and the meeting is near: the one that warns. */
        DUE,
        /** Not sent before the meeting began. */
        MISSED,
        IN_TIME,
        /** Sent, but people had less time to read than the rule gives them. */
        LATE
    }

    public ReviewLink {
        requireNonNull(meeting);
        requireNonNull(sendBy);
        requireNonNull(sent);
    }

    static ReviewLink of(Instant meeting, Duration lead, Optional<Instant> sent) {
        return new ReviewLink(meeting, meeting.minus(lead), sent);
    }

    public State state(Instant now) {
        if (sent.isPresent()) {
            return sent.get().isAfter(sendBy) ? State.LATE : State.IN_TIME;
        }
        if (!now.isAfter(sendBy)) {
            return State.TO_SEND;
        }
        return now.isBefore(meeting) ? State.DUE : State.MISSED;
    }
}
