package org.aftermath.core.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.outlook.Note.Kind;
import org.aftermath.core.session.Pulse;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/** Keeps what stays of a premortem. Saying twice what is so already changes nothing. Safe for any thread. */
@Writes
public final class LookAhead {

    /** Lines of one premortem. */
    public static final int MOST = 300;

    static final Message TAKEN = Message.of("aftermath.outlook.taken");
    static final Message UNKNOWN = Message.of("aftermath.outlook.unknown");

    private final Notes notes;
    private final Pulse pulse;
    private final Transactions transactions;

    public LookAhead(Notes notes, Pulse pulse, Transactions transactions) {
        this.notes = notes;
        this.pulse = pulse;
        this.transactions = transactions;
    }

    /** Whether a premortem is due again, and why: its day has come, or something changed. */
    public static boolean isDue(List<Note> notes, LocalDate today) {
        return notes.stream()
                .anyMatch(note -> note.kind() == Kind.CHANGE
                        || note.kind() == Kind.NEXT
                                && !LocalDate.parse(note.text()).isAfter(today));
    }

    /** @return why not; empty if it is there now */
    public Optional<Message> note(Note note) {
        var known = notes.find(note.id());
        if (known.isPresent()) {
            return known.get().repeats(note) ? Optional.empty() : replaced(note);
        }
        if (notes.ofPage(note.pageId()).size() >= MOST) {
            return Optional.of(Message.of("aftermath.outlook.full", MOST));
        }
        var added = notes.add(note);
        pulse.changed(note.pageId());
        return added ? Optional.empty() : Optional.of(TAKEN);
    }

    /** Of a kind with one line for each subject, the newest word counts. */
    private Optional<Message> replaced(Note note) {
        if (!note.kind().isSingle()) {
            return Optional.of(TAKEN);
        }
        transactions.within(() -> {
            notes.drop(note.pageId(), note.id());
            notes.add(note);
        });
        pulse.changed(note.pageId());
        return Optional.empty();
    }

    /** @return why not; empty if it is not there any more */
    public Optional<Message> strike(long pageId, String id) {
        var dropped = notes.drop(pageId, id);
        pulse.changed(pageId);
        return dropped ? Optional.empty() : Optional.of(UNKNOWN);
    }
}
