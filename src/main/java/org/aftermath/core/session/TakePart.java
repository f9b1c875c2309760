package org.aftermath.core.session;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * What everybody in a writing meeting does: say that they are there, ask, suggest, praise, and tell afterwards how it was.
 * What a method gives back is why not; empty if it is done, now or before. Safe for any thread.
 */
@Writes
public final class TakePart {

    /** Entries of one meeting. */
    public static final int MOST = 500;

    /** As many people may say who they are. */
    static final int MOST_GUESTS = 500;

    static final int ATTEMPTS = 20;

    private static final Message CHANGED = Message.of("aftermath.session.changed");

    private final Sessions sessions;
    private final Pulse pulse;
    private final Clock clock;

    public TakePart(Sessions sessions, Pulse pulse, Clock clock) {
        this.sessions = sessions;
        this.pulse = pulse;
        this.clock = clock;
    }

    /** Adds an entry. Sent again with the same words, because an answer was lost, it is there once. */
    public Optional<Message> say(Remark remark) {
        var known = sessions.remark(remark.pageId(), remark.id());
        if (known.isPresent()) {
            return repeated(remark, known.get());
        }
        var refused = refused(remark);
        if (refused.isPresent()) {
            return refused;
        }
        var added = sessions.add(remark, session -> session.phase().takes(remark.kind()));
        pulse.changed(remark.pageId());
        return switch (added) {
            case DONE -> Optional.empty();
            case CLOSED -> Optional.of(closed(remark.kind()));
            case KNOWN ->
                sessions.remark(remark.pageId(), remark.id())
                        .map(taken -> repeated(remark, taken))
                        .orElse(Optional.of(Message.of("aftermath.session.taken")));
        };
    }

    private static Message closed(Remark.Kind kind) {
        return Message.of("aftermath.session.closed." + kind.code());
    }

    /**
     * Puts an own entry in other words, as long as nothing has become of it.
     *
     * @param turn of the entry, as its author saw it
     * @param secret of what was asked without a name; empty for what has one
     */
    public Optional<Message> reword(Remark wish, UserRef who, String secret, long turn) {
        var known = own(wish.pageId(), wish.id(), who, secret).filter(each -> each.kind() == wish.kind());
        if (known.isEmpty()) {
            return Optional.of(Message.of("aftermath.session.unknown"));
        }
        if (wish.repeats(known.get())) {
            return Optional.empty();
        }
        var changed = known.filter(Remark::isChangeable).filter(each -> each.turn() == turn).stream()
                .anyMatch(each -> sessions.change(each.reworded(wish.aspect(), wish.section(), wish.text())));
        pulse.changed(wish.pageId());
        return changed ? Optional.empty() : Optional.of(CHANGED);
    }

    /** Takes an own entry back, as long as nobody talked about it. What is gone already is taken back. */
    public Optional<Message> takeBack(long pageId, String id, UserRef who, String secret, long turn) {
        if (sessions.remark(pageId, id).isEmpty()) {
            return Optional.empty();
        }
        var known = own(pageId, id, who, secret);
        if (known.isEmpty()) {
            return Optional.of(Message.of("aftermath.session.unknown"));
        }
        var removed = known.filter(Remark::isRemovable).filter(each -> each.turn() == turn).stream()
                .anyMatch(sessions::remove);
        pulse.changed(pageId);
        return removed ? Optional.empty() : Optional.of(CHANGED);
    }

    private Optional<Remark> own(long pageId, String id, UserRef who, String secret) {
        return sessions.remark(pageId, id).filter(each -> each.isBy(who, secret));
    }

    private static Optional<Message> repeated(Remark remark, Remark known) {
        return remark.repeats(known) ? Optional.empty() : Optional.of(Message.of("aftermath.session.taken"));
    }

    private Optional<Message> refused(Remark remark) {
        var session = sessions.ofPage(remark.pageId());
        if (session.isEmpty()) {
            return Optional.of(HoldSession.NONE);
        }
        if (!session.get().phase().takes(remark.kind())) {
            return Optional.of(closed(remark.kind()));
        }
        return sessions.remarks(remark.pageId()).size() < MOST
                ? Optional.empty()
                : Optional.of(Message.of("aftermath.session.full", MOST));
    }

    /** Somebody is there; said again, it tells otherwise of them. */
    public Optional<Message> join(long pageId, UserRef who, boolean readBefore, boolean otherTeam) {
        if (sessions.ofPage(pageId).isEmpty()) {
            return Optional.of(HoldSession.NONE);
        }
        var known = sessions.guest(pageId, who);
        if (known.isEmpty() && sessions.guests(pageId).size() >= MOST_GUESTS) {
            return Optional.of(Message.of("aftermath.session.full", MOST_GUESTS));
        }
        sessions.welcome(new Guest(
                pageId,
                who,
                known.map(Guest::joinedAt).orElseGet(clock::instant),
                readBefore,
                otherTeam,
                known.map(Guest::surveyed).orElse(false)));
        pulse.changed(pageId);
        return Optional.empty();
    }

    /**
     * How somebody was led. Only those who were there are asked, once, after the end; the facilitator is not.
     *
     * @param points one for each question of {@link Survey}
     */
    public Optional<Message> tell(long pageId, UserRef who, List<Integer> points, String words) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var session = sessions.ofPage(pageId);
            var guest = sessions.guest(pageId, who);
            if (session.isEmpty() || session.get().phase() != Phase.ENDED) {
                return Optional.of(Message.of("aftermath.session.survey.early"));
            }
            if (guest.isEmpty()
                    || guest.get().surveyed()
                    || session.get().facilitator().equals(who)) {
                return Optional.of(Message.of("aftermath.session.survey.asked"));
            }
            var told = session.get().with(session.get().survey().and(points, words));
            if (sessions.keep(told, guest.get().askedAlready()).isPresent()) {
                pulse.changed(pageId);
                return Optional.empty();
            }
        }
        return Optional.of(HoldSession.OUTPACED);
    }
}
