package org.aftermath.core.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * What is arranged about a page's review meeting besides its date, which is a fact of the postmortem. Immutable.
 *
 * @param minutes how long it is to take, from {@link #SHORTEST} to {@link #LONGEST} (G29)
 * @param place a room or an address of a call; empty if nobody said
 * @param lastStart when it was to begin before it was called off; calendars ask for it to take the entry away
 * @param version number of the stored row that this value was read from; 0 for a new one
 */
public record Meeting(long pageId, int minutes, String place, Optional<Instant> lastStart, int version) {

    public static final int SHORTEST = 15;
    public static final int LONGEST = 30;
    /** How many characters a place may have. */
    static final int LONGEST_PLACE = 500;

    public Meeting {
        requireNonNull(place);
        requireNonNull(lastStart);
    }

    /** What holds until somebody arranges something else. */
    public static Meeting usual(long pageId) {
        return new Meeting(pageId, LONGEST, "", Optional.empty(), 0);
    }

    Meeting arranged(int length, String where) {
        return new Meeting(pageId, length, where, lastStart, version);
    }

    Meeting calledOff(Instant start) {
        return new Meeting(pageId, minutes, place, Optional.of(start), version);
    }

    /** The same meeting as the store has it now. */
    public Meeting stored(int storedVersion) {
        return new Meeting(pageId, minutes, place, lastStart, storedVersion);
    }
}
