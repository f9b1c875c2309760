package org.aftermath.core.session;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * Leads a writing meeting. Each step names the version of the meeting it was decided on: of two facilitators who press at
 * once one is heard, and the other is told. A mark on an entry needs none: made twice it is the same. Whether that person may change the page is for the caller to check. What a
 * method gives back is why not; empty if it is done. Safe for any thread.
 */
@Writes
public final class HoldSession {

    public static final int LONGEST_SHARING = 600;

    static final Message OUTPACED = Message.of("aftermath.session.outpaced");
    static final Message NONE = Message.of("aftermath.session.none");

    private final Sessions sessions;
    private final Pulse pulse;
    private final Clock clock;

    public HoldSession(Sessions sessions, Pulse pulse, Clock clock) {
        this.sessions = sessions;
        this.pulse = pulse;
        this.clock = clock;
    }

    /** Begins the silent reading; whoever begins it leads. */
    public Optional<Message> begin(long pageId, UserRef by) {
        if (sessions.ofPage(pageId).isPresent()) {
            return Optional.of(Message.of("aftermath.session.begun"));
        }
        return keep(Session.begun(pageId, by, clock.instant()), Optional.empty());
    }

    /** To the next phase or back to an earlier one. Suggestions wait for every question (L14). */
    public Optional<Message> move(long pageId, int version, Phase to) {
        var waits = to == Phase.SUGGESTIONS || to == Phase.KUDOS;
        return changing(pageId, version, session -> {
            var moved = sessions.keepIf(
                    session.at(to, clock.instant()), remarks -> !waits || Remark.openQuestions(remarks) == 0);
            pulse.changed(pageId);
            return moved.isPresent() ? Optional.empty() : Optional.of(whyNot(pageId, waits));
        });
    }

    private Message whyNot(long pageId, boolean waits) {
        var open = waits ? Remark.openQuestions(sessions.remarks(pageId)) : 0;
        return open > 0 ? Message.of("aftermath.session.questions.open", open) : OUTPACED;
    }

    /** Somebody else leads from now on. Not once it is over: what the survey says is for whoever led. */
    public Optional<Message> lead(long pageId, int version, UserRef by) {
        var over = sessions.ofPage(pageId).filter(session -> session.phase() == Phase.ENDED);
        return over.isPresent()
                ? Optional.of(Message.of("aftermath.session.over"))
                : step(pageId, version, session -> session.ledBy(by));
    }

    /** How long the sharing meeting took (L20), in minutes. */
    public Optional<Message> shared(long pageId, int version, int minutes) {
        return step(pageId, version, session -> session.shared(minutes));
    }

    /** The question that is talked about now. */
    public Optional<Message> pick(long pageId, int version, String id) {
        return each(
                pageId,
                version,
                id,
                Remark::pickedNow,
                session -> session.talkingAbout(Optional.of(id)),
                List.of(Remark.Kind.QUESTION));
    }

    /** A question is left for later, or nobody talks about it any more. */
    public Optional<Message> park(long pageId, int version, String id) {
        return each(
                pageId,
                version,
                id,
                remark -> remark.in(Remark.State.PARKED),
                session -> left(session, id),
                List.of(Remark.Kind.QUESTION));
    }

    /** What was parked or seen to is so no more, whatever else was pressed meanwhile. */
    public Optional<Message> reopen(long pageId, String id) {
        return mark(pageId, id, Remark::reopened, session -> session);
    }

    /** The page has what the entry asked for, by the word of whoever said so first, whatever else was pressed meanwhile. */
    public Optional<Message> done(long pageId, String id, UserRef by) {
        return mark(
                pageId,
                id,
                remark -> remark.state() == Remark.State.DONE ? remark : remark.seenBy(by, clock.instant()),
                session -> left(session, id));
    }

    private Optional<Message> mark(long pageId, String id, UnaryOperator<Remark> change, UnaryOperator<Session> step) {
        var kinds = List.of(Remark.Kind.QUESTION, Remark.Kind.SUGGESTION);
        for (var attempt = 0; attempt < TakePart.ATTEMPTS; attempt++) {
            var version = sessions.ofPage(pageId).map(Session::version).orElse(0);
            var refused = each(pageId, version, id, change, step, kinds);
            if (!refused.equals(Optional.of(OUTPACED))) {
                return refused;
            }
        }
        return Optional.of(OUTPACED);
    }

    static Session left(Session session, String id) {
        return session.current().filter(id::equals).isPresent() ? session.talkingAbout(Optional.empty()) : session;
    }

    private Optional<Message> step(long pageId, int version, UnaryOperator<Session> change) {
        return changing(pageId, version, session -> keep(change.apply(session), Optional.empty()));
    }

    private Optional<Message> changing(long pageId, int version, Function<Session, Optional<Message>> work) {
        var session = sessions.ofPage(pageId);
        if (session.isEmpty()) {
            return Optional.of(NONE);
        }
        return session.get().version() == version ? work.apply(session.get()) : Optional.of(OUTPACED);
    }

    private Optional<Message> each(
            long pageId,
            int version,
            String id,
            UnaryOperator<Remark> change,
            UnaryOperator<Session> step,
            List<Remark.Kind> kinds) {
        var session = sessions.ofPage(pageId);
        var remark = sessions.remark(pageId, id).filter(found -> kinds.contains(found.kind()));
        if (session.isEmpty() || remark.isEmpty()) {
            return Optional.of(session.isEmpty() ? NONE : Message.of("aftermath.session.unknown"));
        }
        if (session.get().version() != version) {
            return Optional.of(OUTPACED);
        }
        var led = step.apply(session.get());
        var changed = remark.map(change);
        return led.equals(session.get()) && changed.equals(remark) ? Optional.empty() : keep(led, changed);
    }

    private Optional<Message> keep(Session session, Optional<Remark> changed) {
        var kept = sessions.keep(session, changed);
        pulse.changed(session.pageId());
        return kept.isPresent() ? Optional.empty() : Optional.of(OUTPACED);
    }
}
