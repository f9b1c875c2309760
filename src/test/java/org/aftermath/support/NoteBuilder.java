package org.aftermath.support;

import java.time.Instant;
import org.aftermath.core.meeting.AgendaItem;
import org.aftermath.core.review.Note;

/** Minutes of the review meeting of page 42, taken by {@code engineer} while the follow-ups were talked about. */
public final class NoteBuilder {

    public static final Instant NOW = RemarkBuilder.NOW;

    private NoteBuilder() {}

    /** @param number makes id and moment */
    public static Note note(int number) {
        return note(number, "Line " + number);
    }

    public static Note note(int number, String text) {
        return new Note(
                RemarkBuilder.id(number),
                42,
                Note.Kind.DECISION,
                AgendaItem.ACTIONS,
                text,
                FakePeople.ref("engineer"),
                NOW.plusSeconds(number),
                false);
    }

    public static Note written(Note note) {
        return new Note(
                note.id(), note.pageId(), note.kind(), note.item(), note.text(), note.author(), note.at(), true);
    }
}
