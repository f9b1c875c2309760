package org.aftermath.core.review;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Locale;
import org.aftermath.core.meeting.AgendaItem;
import org.aftermath.core.people.UserRef;

/**
 * A line of the minutes. Immutable.
 *
 * @param id minted where it was typed, so that sending it twice adds it once
 * @param item of the agenda that was talked about
 * @param written whether it stands in the page
 */
public record Note(
        String id, long pageId, Kind kind, AgendaItem item, String text, UserRef author, Instant at, boolean written) {

    /** What it is. */
    public enum Kind {
        NOTE,
        DECISION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Note {
        requireNonNull(id);
        requireNonNull(kind);
        requireNonNull(item);
        requireNonNull(text);
        requireNonNull(author);
        requireNonNull(at);
    }

    /** The same words of the same person. */
    boolean repeats(Note other) {
        return pageId == other.pageId
                && kind == other.kind
                && item == other.item
                && author.equals(other.author)
                && text.equals(other.text);
    }

    Note standing() {
        return new Note(id, pageId, kind, item, text, author, at, true);
    }
}
