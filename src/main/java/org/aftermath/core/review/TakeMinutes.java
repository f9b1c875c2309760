package org.aftermath.core.review;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.page.EditPage.Edited;
import org.aftermath.core.page.Rewrite;
import org.aftermath.core.session.Pulse;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * Takes the minutes of a review meeting and writes them into the page (P08). A line is kept first and the page written
 * after it: if the page cannot be saved, the line waits for the next one, or the end, and nothing is lost; however often
 * it is written, it stands there once. Whether that person may change the page is for the caller to check. Must not be
 * called within a transaction. Safe for any thread.
 */
@Writes
public final class TakeMinutes {

    /** Characters of a line. */
    public static final int LONGEST = 2_000;

    /** Lines of one page. */
    static final int MOST = 500;

    private static final Message TAKEN = Message.of("aftermath.session.taken");

    private final Sittings sittings;
    private final Pulse pulse;
    private final EditPage pages;
    private final MinutesMarkup markup;

    public TakeMinutes(Sittings sittings, Pulse pulse, EditPage pages, MinutesMarkup markup) {
        this.sittings = sittings;
        this.pulse = pulse;
        this.pages = pages;
        this.markup = markup;
    }

    /**
     * Adds a line. Sent again with the same words, because an answer was lost, it is there once.
     *
     * @return why it is not kept; empty if it is, whether it stands in the page yet or not
     */
    public Optional<Message> note(Note note) {
        var known = sittings.note(note.pageId(), note.id());
        var refused = known.isPresent() ? repeated(note, known.get()) : added(note);
        if (refused.isEmpty()) {
            write(note.pageId());
        }
        return refused;
    }

    private static Optional<Message> repeated(Note note, Note known) {
        return note.repeats(known) ? Optional.empty() : Optional.of(TAKEN);
    }

    private Optional<Message> added(Note note) {
        if (sittings.ofPage(note.pageId()).filter(Sitting::isOpen).isEmpty()) {
            return Optional.of(LeadSitting.NONE);
        }
        if (sittings.notes(note.pageId()).size() >= MOST) {
            return Optional.of(Message.of("aftermath.review.full", MOST));
        }
        var added = sittings.add(note);
        pulse.changed(note.pageId());
        return added
                ? Optional.empty()
                : sittings.note(note.pageId(), note.id())
                        .map(taken -> repeated(note, taken))
                        .orElse(Optional.of(TAKEN));
    }

    /** Writes what waits; tells why it still does, empty if it stands there. */
    public Optional<Message> write(long pageId) {
        return write(pageId, UnaryOperator.identity());
    }

    /** What waits and how the meeting went, in one version of the page. */
    Optional<Message> conclude(Sitting ended) {
        return write(ended.pageId(), storage -> markup.conclude(storage, ended));
    }

    private Optional<Message> write(long pageId, UnaryOperator<String> end) {
        var waiting =
                sittings.notes(pageId).stream().filter(note -> !note.written()).toList();
        var edited = pages.edit(
                pageId,
                storage -> Rewrite.to(
                        end.apply(markup.add(storage, waiting)), Message.of("aftermath.page.comment.minutes"), true));
        if (edited instanceof Edited.Done<Boolean>) {
            stand(pageId, waiting);
            return Optional.empty();
        }
        return Optional.of(
                edited instanceof Edited.Busy<Boolean> busy ? busy.reason() : Message.of("aftermath.rest.readonly"));
    }

    private void stand(long pageId, List<Note> waiting) {
        if (!waiting.isEmpty()) {
            sittings.written(waiting);
            pulse.changed(pageId);
        }
    }
}
