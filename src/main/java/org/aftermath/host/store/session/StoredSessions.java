package org.aftermath.host.store.session;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import net.java.ao.Query;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.session.Guest;
import org.aftermath.core.session.Remark;
import org.aftermath.core.session.Session;
import org.aftermath.core.session.Sessions;
import org.aftermath.host.store.Race;

/** Writing meetings in the host's database. */
public final class StoredSessions implements Sessions {

    private static final int ATTEMPTS = 50;

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
        return guarded(
                session,
                () -> changed.map(this::isUnchanged).orElse(true),
                turn -> changed.ifPresent(remark -> replace(remark, turn)));
    }

    @Override
    public Optional<Session> keep(Session session, Guest guest) {
        return guarded(session, () -> true, turn -> replace(guest));
    }

    @Override
    public Optional<Session> keepIf(Session session, Predicate<List<Remark>> allowed) {
        return guarded(session, () -> allowed.test(remarks(session.pageId())), turn -> {});
    }

    private Optional<Session> guarded(Session session, BooleanSupplier allowed, LongConsumer together) {
        return race.run(
                () -> write(session, allowed, together),
                () -> session.version() == 0 && ofPage(session.pageId()).isPresent());
    }

    private Optional<Session> write(Session session, BooleanSupplier allowed, LongConsumer together) {
        var row = locked(session.pageId());
        if (row.map(SessionRow::getRowVersion).orElse(0) != session.version() || !allowed.getAsBoolean()) {
            return Optional.empty();
        }
        var turn = row.map(StoredSessions::nextTurn).orElse(1L);
        together.accept(turn);
        ao.deleteWithSQL(SessionRow.class, "PAGE_ID = ? AND ROW_VERSION = ?", session.pageId(), session.version());
        var stored = session.stored(session.version() + 1, turn);
        ao.create(SessionRow.class, SessionColumns.write(stored));
        return Optional.of(stored);
    }

    /**
     * Whoever writes first makes all others wait until the commit; what is read after that is the latest. A row that was
     * replaced while we waited keeps nobody out, so the next one is taken.
     */
    private Optional<SessionRow> locked(long pageId) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var found = row("PAGE_ID = ?", pageId);
            if (found.isEmpty()) {
                return found;
            }
            found.get().setDraws(System.nanoTime());
            found.get().save();
            var held = row("ID = ?", found.get().getID());
            if (held.isPresent()) {
                return held;
            }
        }
        throw new IllegalStateException("Others keep changing the meeting of page " + pageId);
    }

    private Optional<SessionRow> row(String criterion, Object value) {
        return Arrays.stream(ao.find(SessionRow.class, ofPage(criterion, value)))
                .findFirst();
    }

    private static long nextTurn(SessionRow row) {
        var turn = row.getTurn();
        return turn == null ? 1 : turn + 1;
    }

    private boolean isUnchanged(Remark remark) {
        return remark(remark.pageId(), remark.id())
                .filter(now -> now.turn() == remark.turn())
                .isPresent();
    }

    private void replace(Remark remark, long turn) {
        ao.deleteWithSQL(RemarkRow.class, "REMARK_KEY = ?", remark.id());
        ao.create(RemarkRow.class, SessionColumns.write(remark.stored(turn)));
    }

    private void replace(Guest guest) {
        ao.deleteWithSQL(GuestRow.class, "GUEST_KEY = ?", SessionColumns.key(guest.pageId(), guest.who()));
        ao.create(GuestRow.class, SessionColumns.write(guest));
    }

    @Override
    public Added add(Remark remark, Predicate<Session> open) {
        return isThere(remark)
                ? Added.KNOWN
                : race.run(() -> Optional.of(insert(remark, open)), () -> isThere(remark))
                        .orElse(Added.KNOWN);
    }

    private Added insert(Remark remark, Predicate<Session> open) {
        var row = locked(remark.pageId()).filter(held -> open.test(SessionColumns.read(held)));
        if (row.isEmpty()) {
            return Added.CLOSED;
        }
        ao.create(RemarkRow.class, SessionColumns.write(remark.stored(take(row.get()))));
        return Added.DONE;
    }

    private static long take(SessionRow row) {
        var turn = nextTurn(row);
        row.setTurn(turn);
        row.save();
        return turn;
    }

    @Override
    public boolean change(Remark remark) {
        return withOwn(remark, turn -> replace(remark, turn));
    }

    @Override
    public boolean remove(Remark remark) {
        return withOwn(remark, turn -> ao.deleteWithSQL(RemarkRow.class, "REMARK_KEY = ?", remark.id()));
    }

    private boolean withOwn(Remark remark, LongConsumer work) {
        return ao.executeInTransaction(() -> {
            var row = locked(remark.pageId()).filter(held -> isUnchanged(remark));
            row.ifPresent(held -> work.accept(take(held)));
            return row.isPresent();
        });
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
