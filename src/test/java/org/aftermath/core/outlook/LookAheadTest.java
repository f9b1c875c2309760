package org.aftermath.core.outlook;

import static org.aftermath.support.PremortemBuilder.NOW;
import static org.aftermath.support.PremortemBuilder.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aftermath.core.outlook.Note.Kind;
import org.aftermath.core.text.Message;
import org.aftermath.support.CountedPulse;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryNotes;
import org.aftermath.support.PlainTransactions;
import org.junit.Test;

public class LookAheadTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final InMemoryNotes notes = new InMemoryNotes();
    private final LookAhead look = new LookAhead(notes, new CountedPulse(), new PlainTransactions());

    private static Note note(String id, Kind kind, String about, String text) {
        return new Note(id, 42, kind, about, text, FakePeople.ref("sre"), NOW);
    }

    private boolean isDue() {
        return LookAhead.isDue(notes.ofPage(42), TODAY);
    }

    @Test
    public void keepsALineOnceHoweverOftenItIsSent() {
        var voice = note(id(1), Kind.VOICE, "engineer", "Well spent");

        assertThat(look.note(voice)).isEmpty();
        assertThat(look.note(voice)).isEmpty();

        assertThat(notes.ofPage(42)).containsExactly(voice);
    }

    @Test
    public void refusesOtherWordsUnderAnIdThatIsTaken() {
        look.note(note(id(1), Kind.VOICE, "engineer", "Well spent"));

        assertThat(look.note(note(id(1), Kind.VOICE, "engineer", "Badly spent")))
                .map(Message::key)
                .contains("aftermath.outlook.taken");
    }

    @Test
    public void keepsTheNewestOfWhatThereIsOneOf() {
        look.note(note("next-42-", Kind.NEXT, "", "2027-01-29"));
        look.note(note("next-42-", Kind.NEXT, "", "2027-05-10"));

        assertThat(notes.ofPage(42)).extracting(Note::text).containsExactly("2027-05-10");
    }

    @Test
    public void isDueOnItsDayAndNotBefore() {
        look.note(note("next-42-", Kind.NEXT, "", "2026-11-23"));
        assertThat(isDue()).isFalse();

        look.note(note("next-42-", Kind.NEXT, "", "2026-11-22"));
        assertThat(isDue()).isTrue();
    }

    @Test
    public void isDueOnceSomethingChangedUntilThatIsTakenBack() {
        assertThat(isDue()).isFalse();
        look.note(note("change-42-users", Kind.CHANGE, "users", ""));
        assertThat(isDue()).isTrue();

        assertThat(look.strike(42, "change-42-users")).isEmpty();
        assertThat(isDue()).isFalse();
        assertThat(look.strike(42, "change-42-users")).contains(LookAhead.UNKNOWN);
    }

    @Test
    public void holdsSoMuchAndNoMore() {
        for (var each = 0; each < LookAhead.MOST; each++) {
            look.note(note(id(each), Kind.VOICE, "guest", "Voice " + each));
        }

        assertThat(look.note(note(id(999), Kind.VOICE, "guest", "One more")))
                .map(Message::key)
                .contains("aftermath.outlook.full");
    }
}
