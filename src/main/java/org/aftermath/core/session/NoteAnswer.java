package org.aftermath.core.session;

import java.time.Clock;
import java.util.Optional;
import org.aftermath.core.outline.Section;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.page.EditPage.Edited;
import org.aftermath.core.page.Rewrite;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * Notes the answer to a question and makes it text of the page (L10, L13). The note comes first and the page after it: if
 * the page cannot be saved, the answer waits and nothing is lost; written again, it stands in the page once. Must not be
 * called within a transaction. What a method gives back is why not; empty if it is done. Safe for any thread.
 */
@Writes
public final class NoteAnswer {

    private static final int EDITS = 20;

    private final Sessions sessions;
    private final Pulse pulse;
    private final EditPage pages;
    private final AnswerMarkup markup;
    private final Clock clock;

    public NoteAnswer(Sessions sessions, Pulse pulse, EditPage pages, AnswerMarkup markup, Clock clock) {
        this.sessions = sessions;
        this.pulse = pulse;
        this.pages = pages;
        this.markup = markup;
        this.clock = clock;
    }

    /**
     * @param version of the meeting, as whoever answers saw it
     * @param section where the answer goes; empty for the end of the page
     */
    public Optional<Message> answer(
            long pageId, int version, String id, String text, Optional<Section> section, UserRef by) {
        var session = sessions.ofPage(pageId);
        var question = question(pageId, id).filter(found -> found.answer().isEmpty());
        if (session.isEmpty() || question.isEmpty()) {
            return Optional.of(session.isEmpty() ? HoldSession.NONE : Message.of("aftermath.session.unknown"));
        }
        if (session.get().version() != version) {
            return Optional.of(HoldSession.OUTPACED);
        }
        var answer = new Remark.Answer(text, by, clock.instant(), false);
        var noted = question.get().answered(answer, section);
        var kept = sessions.keep(HoldSession.left(session.get(), id), Optional.of(noted));
        pulse.changed(pageId);
        return kept.isPresent() ? write(noted, section) : Optional.of(HoldSession.OUTPACED);
    }

    /** Once more, for an answer that is noted and does not stand in the page. */
    public Optional<Message> write(long pageId, String id, Optional<Section> section) {
        return question(pageId, id)
                .filter(found -> found.answer().isPresent())
                .map(found -> write(found, section))
                .orElse(Optional.of(Message.of("aftermath.session.unknown")));
    }

    private Optional<Remark> question(long pageId, String id) {
        return sessions.remark(pageId, id).filter(found -> found.kind() == Remark.Kind.QUESTION);
    }

    private Optional<Message> write(Remark noted, Optional<Section> section) {
        var edited = pages.edit(noted.pageId(), storage -> markup.add(storage, noted, section)
                .map(told -> Rewrite.to(told, Message.of("aftermath.page.comment.answer"), true))
                .orElseGet(() -> Rewrite.none(false)));
        if (edited instanceof Edited.Done<Boolean> done) {
            return done.outcome() ? stands(noted, section) : Optional.of(Message.of("aftermath.session.section"));
        }
        return Optional.of(
                edited instanceof Edited.Busy<Boolean> busy ? busy.reason() : Message.of("aftermath.rest.readonly"));
    }

    /** That it stands there is noted whatever else was pressed meanwhile. */
    private Optional<Message> stands(Remark noted, Optional<Section> section) {
        for (var attempt = 0; attempt < EDITS; attempt++) {
            var session = sessions.ofPage(noted.pageId());
            var now = sessions.remark(noted.pageId(), noted.id());
            if (session.isEmpty() || now.isEmpty() || now.get().answer().isEmpty()) {
                return Optional.empty();
            }
            var given = now.get().answer().get();
            var written = now.get().answered(new Remark.Answer(given.text(), given.by(), given.at(), true), section);
            if (sessions.keep(session.get(), Optional.of(written)).isPresent()) {
                pulse.changed(noted.pageId());
                return Optional.empty();
            }
        }
        return Optional.of(HoldSession.OUTPACED);
    }
}
