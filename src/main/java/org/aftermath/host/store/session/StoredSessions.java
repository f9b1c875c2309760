package org.aftermath.host.store.session;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.session.Guest;
import org.aftermath.core.session.Remark;
import org.aftermath.core.session.Session;
import org.aftermath.core.session.Sessions;
import org.aftermath.host.store.Race;

/** Writing meetings in the host's database. */
public final class StoredSessions implements Sessions {

    private final ActiveObjects ao;
    private final Race race;

    public StoredSessions(ActiveObjects ao) {
        this.ao = ao;
        this.race = new Race(ao);
    }

    @Override
    public Optional<Session> ofPage(long pageId) {
        return Arrays.stream(ao.find(SessionRow.class, ofPage("PAGE_ID = ?", pageId)))
                .map(SessionColumns::read)
                .findFirst();
    }

    /** Rows that were replaced have new ids, so the order is that of the moments when they were said. */
    @Override
    public List<Remark> remarks(long pageId) {
        return Arrays.stream(ao.find(RemarkRow.class, ofPage("PAGE_ID = ?", pageId)))
                .map(SessionColumns::read)
                .sorted(Comparator.comparing(Remark::at).thenComparing(Remark::id))
                .toList();
    }

    @Override
    public List<Guest> guests(long pageId) {
        return Arrays.stream(ao.find(GuestRow.class, ofPage("PAGE_ID = ?", pageId)))
                .map(SessionColumns::read)
                .toList();
    }

    @Override
    public Optional<Remark> remark(long pageId, String id) {
        return Arrays.stream(ao.find(RemarkRow.class, ofPage("REMARK_KEY = ?", id)))
                .map(SessionColumns::read)
                .filter(remark -> remark.pageId() == pageId)
                .findFirst();
    }

    @Override
    public Optional<Guest> guest(long pageId, UserRef who) {
        return Arrays.stream(ao.find(GuestRow.class, ofPage("GUEST_KEY = ?", SessionColumns.key(pageId, who))))
                .map(SessionColumns::read)
                .findFirst();
    }

    private static Query ofPage(String criterion, Object value) {
        return Query.select().where(criterion, value);
    }

    @Override
    public Optional<Session> keep(Session session, Optional<Remark> changed) {
        return guarded(session, () -> changed.ifPresent(this::replace));
    }

    @Override
    public Optional<Session> keep(Session session, Guest guest) {
        return guarded(session, () -> replace(guest));
    }

    private Optional<Session> guarded(Session session, Runnable together) {
        return race.run(
                () -> write(session, together),
                () -> session.version() == 0 && ofPage(session.pageId()).isPresent());
    }

    private Optional<Session> write(Session session, Runnable together) {
        if (!isNewest(session)) {
            return Optional.empty();
        }
        together.run();
        var stored = session.stored(session.version() + 1);
        ao.create(SessionRow.class, SessionColumns.write(stored));
        return Optional.of(stored);
    }

    private boolean isNewest(Session session) {
        return session.version() == 0
                ? ofPage(session.pageId()).isEmpty()
                : ao.deleteWithSQL(
                                SessionRow.class,
                                "PAGE_ID = ? AND ROW_VERSION = ?",
                                session.pageId(),
                                session.version())
                        == 1;
    }

    private void replace(Remark remark) {
        ao.deleteWithSQL(RemarkRow.class, "REMARK_KEY = ?", remark.id());
        ao.create(RemarkRow.class, SessionColumns.write(remark));
    }

    private void replace(Guest guest) {
        ao.deleteWithSQL(GuestRow.class, "GUEST_KEY = ?", SessionColumns.key(guest.pageId(), guest.who()));
        ao.create(GuestRow.class, SessionColumns.write(guest));
    }

    @Override
    public boolean add(Remark remark) {
        return !isThere(remark)
                && race.isWon(() -> ao.create(RemarkRow.class, SessionColumns.write(remark)), () -> isThere(remark));
    }

    private boolean isThere(Remark remark) {
        return ao.count(RemarkRow.class, ofPage("REMARK_KEY = ?", remark.id())) > 0;
    }

    /** Said twice at once by the same person: who comes second takes the place of the first. */
    @Override
    public void welcome(Guest guest) {
        if (!race.isWon(() -> replace(guest), () -> isThere(guest))) {
            ao.executeInTransaction(() -> {
                replace(guest);
                return guest;
            });
        }
    }

    private boolean isThere(Guest guest) {
        return guest(guest.pageId(), guest.who()).isPresent();
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(SessionRow.class, "PAGE_ID = ?", pageId);
        ao.deleteWithSQL(RemarkRow.class, "PAGE_ID = ?", pageId);
        ao.deleteWithSQL(GuestRow.class, "PAGE_ID = ?", pageId);
    }
}
