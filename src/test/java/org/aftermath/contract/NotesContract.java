package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.aftermath.core.outlook.Note;
import org.aftermath.core.outlook.Note.Kind;
import org.aftermath.core.outlook.Notes;
import org.aftermath.core.people.UserRef;
import org.junit.Test;

public abstract class NotesContract {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    private final Notes notes = notes();

    /** No note anywhere. */
    protected abstract Notes notes();

    private static Note note(String id, long pageId, Kind kind, int seconds) {
        return new Note(id, pageId, kind, "決済", "カードで払える", new UserRef("sre-key"), NOW.plusSeconds(seconds));
    }

    @Test
    public void keepsEverythingThatANoteKnows() {
        var note = note("n-1", 42, Kind.PROTECT, 0);
        var bare = new Note("n-2", 42, Kind.CHANGE, "users", "", new UserRef("sre-key"), NOW.plusSeconds(1));

        assertThat(notes.add(note)).isTrue();
        assertThat(notes.add(bare)).isTrue();

        assertThat(notes.ofPage(42)).containsExactly(note, bare);
        assertThat(notes.find("n-1")).contains(note);
    }

    @Test
    public void takesOneOfEachId() {
        notes.add(note("n-1", 42, Kind.VOICE, 0));

        assertThat(notes.add(note("n-1", 43, Kind.VOICE, 0))).isFalse();
        assertThat(notes.drop(43, "n-1")).isFalse();
        assertThat(notes.drop(42, "n-1")).isTrue();
        assertThat(notes.drop(42, "n-1")).isFalse();
    }

    @Test
    public void tellsWhatOfServicesIsProtectedTheNewestFirst() {
        notes.add(note("n-1", 42, Kind.PROTECT, 0));
        notes.add(note("n-2", 42, Kind.VOICE, 1));
        notes.add(note("n-3", 43, Kind.MAY_BREAK, 2));

        assertThat(notes.registered(10)).extracting(Note::id).containsExactly("n-3", "n-1");
        assertThat(notes.registered(1)).extracting(Note::id).containsExactly("n-3");
    }

    @Test
    public void forgetsAPage() {
        notes.add(note("n-1", 42, Kind.PROTECT, 0));
        notes.add(note("n-2", 43, Kind.PROTECT, 0));

        notes.forget(42);

        assertThat(notes.registered(10)).extracting(Note::id).containsExactly("n-2");
    }
}
