package org.aftermath.core.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A meeting as calendars keep it, in somebody's language.
 *
 * @param uid the same for as long as the postmortem lives, so that a calendar changes the entry and adds none
 * @param sequence rises with whatever is changed
 * @param agenda several lines
 * @param url where the page is
 * @param organizer who invites; empty where nobody is told
 * @param reader who is invited; empty for an entry that is for anybody
 */
public record Occasion(
        String uid,
        int sequence,
        Instant start,
        int minutes,
        String title,
        String agenda,
        String place,
        String url,
        boolean off,
        Optional<Guest> organizer,
        Optional<Guest> reader) {

    /** @param required whether they have to be there */
    public record Guest(String address, String name, boolean required) {}

    public Occasion {
        requireNonNull(uid);
        requireNonNull(start);
        requireNonNull(organizer);
        requireNonNull(reader);
    }

    /** The same for one reader. */
    public Occasion between(Guest host, Optional<Guest> guest) {
        return new Occasion(uid, sequence, start, minutes, title, agenda, place, url, off, Optional.of(host), guest);
    }

    /** The same, to be taken away if it is off. */
    public Occasion off(boolean gone) {
        return new Occasion(uid, sequence, start, minutes, title, agenda, place, url, gone, organizer, reader);
    }
}
