package org.aftermath.core.foresight;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.people.UserRef;

/**
 * Whether an incident was foreseen, as people judge it (issue 9). There is one answer for each postmortem.
 *
 * @param pageId of the postmortem
 * @param scenario the id of the one that foresaw it, or something like it; empty if none did
 * @param version number of the stored row that this value was read from; 0 for a new one
 */
public record Answer(long pageId, Kind kind, Optional<String> scenario, UserRef by, Instant at, int version) {

    /** So, otherwise, or not at all. */
    public enum Kind {
        FORESEEN,
        DIFFERENTLY,
        NOT_FORESEEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Empty for a code that names none. */
        public static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }

    public Answer {
        requireNonNull(kind);
        requireNonNull(by);
        requireNonNull(at);
        if (scenario.isPresent() != (kind != Kind.NOT_FORESEEN)) {
            throw new IllegalArgumentException("What was foreseen was foreseen by a scenario");
        }
    }

    boolean repeats(Answer other) {
        return kind == other.kind && scenario.equals(other.scenario);
    }

    /** The same answer as the store has it now. */
    public Answer stored(int storedVersion) {
        return new Answer(pageId, kind, scenario, by, at, storedVersion);
    }
}
