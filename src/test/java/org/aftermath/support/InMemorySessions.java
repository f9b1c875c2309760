package org.aftermath.support;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.session.Guest;
import org.aftermath.core.session.Remark;
import org.aftermath.core.session.Session;
import org.aftermath.core.session.Sessions;

public final class InMemorySessions implements Sessions {

    private final Map<Long, Session> sessions = new HashMap<>();
    private final Map<String, Remark> remarks = new LinkedHashMap<>();
    private final Map<String, Guest> guests = new HashMap<>();

    @Override
    public synchronized Optional<Session> ofPage(long pageId) {
        return Optional.ofNullable(sessions.get(pageId));
    }

    @Override
    public synchronized List<Remark> remarks(long pageId) {
        return remarks.values().stream()
                .filter(each -> each.pageId() == pageId)
                .sorted(Comparator.comparing(Remark::at).thenComparing(Remark::id))
                .toList();
    }

    @Override
    public synchronized List<Guest> guests(long pageId) {
        return guests.values().stream().filter(each -> each.pageId() == pageId).toList();
    }

    @Override
    public synchronized Optional<Session> keep(Session session, Optional<Remark> changed) {
        var fresh = ofPage(session.pageId()).map(Session::version).orElse(0) == session.version();
        if (!fresh || changed.filter(remark -> !isUnchanged(remark)).isPresent()) {
            return Optional.empty();
        }
        var turn = nextTurn(session.pageId());
        changed.ifPresent(remark -> remarks.put(remark.id(), remark.stored(turn)));
        var stored = session.stored(session.version() + 1, turn);
        sessions.put(session.pageId(), stored);
        return Optional.of(stored);
    }

    private long nextTurn(long pageId) {
        return ofPage(pageId).map(Session::turn).orElse(0L) + 1;
    }

    private boolean isUnchanged(Remark remark) {
        return remark(remark.pageId(), remark.id())
                .filter(now -> now.turn() == remark.turn())
                .isPresent();
    }

    @Override
    public synchronized Optional<Session> keep(Session session, Guest guest) {
        var kept = keep(session, Optional.empty());
        kept.ifPresent(now -> welcome(guest));
        return kept;
    }

    @Override
    public synchronized Optional<Session> keepIf(Session session, Predicate<List<Remark>> allowed) {
        return allowed.test(remarks(session.pageId())) ? keep(session, Optional.empty()) : Optional.empty();
    }

    @Override
    public synchronized Added add(Remark remark, Predicate<Session> open) {
        if (remarks.containsKey(remark.id())) {
            return Added.KNOWN;
        }
        var session = ofPage(remark.pageId()).filter(open);
        session.ifPresent(now -> remarks.put(remark.id(), remark.stored(take(now))));
        return session.isPresent() ? Added.DONE : Added.CLOSED;
    }

    private long take(Session session) {
        var turn = session.turn() + 1;
        sessions.put(session.pageId(), session.stored(session.version(), turn));
        return turn;
    }

    @Override
    public synchronized boolean change(Remark remark) {
        var unchanged = isUnchanged(remark);
        if (unchanged) {
            remarks.put(remark.id(), remark.stored(take(ofPage(remark.pageId()).orElseThrow())));
        }
        return unchanged;
    }

    @Override
    public synchronized boolean remove(Remark remark) {
        var unchanged = isUnchanged(remark);
        if (unchanged) {
            take(ofPage(remark.pageId()).orElseThrow());
            remarks.remove(remark.id());
        }
        return unchanged;
    }

    @Override
    public synchronized void welcome(Guest guest) {
        guests.put(guest.pageId() + "-" + guest.who().key(), guest);
    }

    @Override
    public synchronized Optional<Remark> remark(long pageId, String id) {
        return Optional.ofNullable(remarks.get(id)).filter(each -> each.pageId() == pageId);
    }

    @Override
    public synchronized Optional<Guest> guest(long pageId, UserRef who) {
        return Optional.ofNullable(guests.get(pageId + "-" + who.key()));
    }

    @Override
    public synchronized void forget(long pageId) {
        sessions.remove(pageId);
        remarks.values().removeIf(each -> each.pageId() == pageId);
        guests.values().removeIf(each -> each.pageId() == pageId);
    }
}
