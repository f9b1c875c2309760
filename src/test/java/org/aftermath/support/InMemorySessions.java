package org.aftermath.support;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        if (ofPage(session.pageId()).map(Session::version).orElse(0) != session.version()) {
            return Optional.empty();
        }
        changed.ifPresent(remark -> remarks.put(remark.id(), remark));
        var stored = session.stored(session.version() + 1);
        sessions.put(session.pageId(), stored);
        return Optional.of(stored);
    }

    @Override
    public synchronized Optional<Session> keep(Session session, Guest guest) {
        var kept = keep(session, Optional.empty());
        kept.ifPresent(now -> welcome(guest));
        return kept;
    }

    @Override
    public synchronized boolean add(Remark remark) {
        return remarks.putIfAbsent(remark.id(), remark) == null;
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
