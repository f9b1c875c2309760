package org.aftermath.host.store.ticket;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.aftermath.core.delivery.DeadLetter;
import org.aftermath.core.delivery.DeadLetters;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.core.tracker.Tidings;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.StoredMessage;

/** Tidings in Active Objects. Those given up are rows that are not due any more. */
public final class StoredTidings implements Tidings, DeadLetters {

    private static final int AT_ONCE = 100;
    private static final String ALIVE = TidingRow.DIED_MILLIS + " IS NULL";
    private static final String DEAD = TidingRow.DIED_MILLIS + " IS NOT NULL";
    private static final String UNDECIDED = DEAD + " AND " + TidingRow.DROPPED_MILLIS + " IS NULL";

    private final ActiveObjects ao;
    private final Clock clock;

    public StoredTidings(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public void add(FollowUpUid uid) {
        ao.create(
                TidingRow.class,
                new DBParam(TidingRow.FOLLOW_UP, uid.toString()),
                new DBParam(TidingRow.DUE_MILLIS, clock.millis()),
                new DBParam(TidingRow.SINCE_MILLIS, clock.millis()));
    }

    @Override
    public List<Tiding> due(Instant now, int limit) {
        var oldest = Query.select()
                .where(
                        ALIVE + " AND (" + TidingRow.DUE_MILLIS + " IS NULL OR " + TidingRow.DUE_MILLIS + " <= ?)",
                        now.toEpochMilli())
                .order(TidingRow.ID + " ASC")
                .limit(limit);
        return find(oldest, this::tiding);
    }

    @Override
    public Optional<Instant> nextDue() {
        var next =
                Query.select().where(ALIVE).order(TidingRow.DUE_MILLIS + " ASC").limit(1);
        return find(next, row -> Columns.instant(row.getDueMillis()).orElse(Instant.EPOCH)).stream()
                .findFirst();
    }

    @Override
    public int waiting() {
        return ao.count(TidingRow.class, ALIVE);
    }

    @Override
    public void putOff(List<Tiding> tidings, Instant when) {
        change(tidings, row -> row.setDueMillis(when.toEpochMilli()));
    }

    @Override
    public void retryAt(List<Tiding> tidings, Instant when) {
        change(tidings, row -> {
            row.setAttempts(row.getAttempts() + 1);
            row.setDueMillis(when.toEpochMilli());
        });
    }

    @Override
    public void bury(List<Tiding> tidings, Message reason) {
        var buried = new HashSet<FollowUpUid>();
        for (var tiding : tidings) {
            if (buried.add(tiding.uid())) {
                change(List.of(tiding), row -> bury(row, reason));
            } else {
                delete(List.of(tiding));
            }
        }
    }

    private void bury(TidingRow row, Message reason) {
        row.setAttempts(row.getAttempts() + 1);
        row.setDiedMillis(clock.millis());
        row.setReasonKey(reason.key());
        row.setReasonArguments(StoredMessage.arguments(reason));
    }

    @Override
    public void settle(List<Tiding> tidings) {
        for (var start = 0; start < tidings.size(); start += AT_ONCE) {
            var some = tidings.subList(start, Math.min(start + AT_ONCE, tidings.size()));
            delete(some);
            deleteDead(some);
        }
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(TidingRow.class, TidingRow.FOLLOW_UP + " LIKE ?", pageId + "-%");
    }

    private void delete(List<Tiding> tidings) {
        var ids = tidings.stream().map(tiding -> (Object) (int) tiding.id()).toArray();
        ao.deleteWithSQL(TidingRow.class, TidingRow.ID + " IN " + marks(tidings), ids);
    }

    private void deleteDead(List<Tiding> tidings) {
        var uids =
                tidings.stream().map(tiding -> (Object) tiding.uid().toString()).toArray();
        ao.deleteWithSQL(TidingRow.class, UNDECIDED + " AND " + TidingRow.FOLLOW_UP + " IN " + marks(tidings), uids);
    }

    private static String marks(List<Tiding> tidings) {
        return "(" + String.join(", ", Collections.nCopies(tidings.size(), "?")) + ")";
    }

    @Override
    public List<DeadLetter> all(int limit) {
        var latest = Query.select()
                .where(DEAD)
                .order(TidingRow.DIED_MILLIS + " DESC, " + TidingRow.ID + " DESC")
                .limit(limit);
        return find(latest, this::letter);
    }

    @Override
    public Optional<DeadLetter> find(long id) {
        return find(byId(id), this::letter).stream().findFirst();
    }

    @Override
    public int undecided() {
        return ao.count(TidingRow.class, UNDECIDED);
    }

    @Override
    public void revive(DeadLetter letter) {
        change(byId(letter.id()), row -> {
            row.setAttempts(0);
            row.setSinceMillis(clock.millis());
            row.setDueMillis(clock.millis());
            row.setDiedMillis(null);
            row.setDroppedMillis(null);
        });
    }

    @Override
    public void drop(DeadLetter letter, DeadLetter.Drop drop) {
        change(byId(letter.id()), row -> {
            row.setDroppedBy(drop.by().key());
            row.setDroppedMillis(drop.at().toEpochMilli());
            row.setDroppedBecause(drop.reason());
        });
    }

    private static Query byId(long id) {
        return Query.select().where(DEAD + " AND " + TidingRow.ID + " = ?", (int) id);
    }

    private void change(List<Tiding> tidings, Consumer<TidingRow> change) {
        for (var start = 0; start < tidings.size(); start += AT_ONCE) {
            var some = tidings.subList(start, Math.min(start + AT_ONCE, tidings.size()));
            var ids = some.stream().map(tiding -> (Object) (int) tiding.id()).toArray();
            change(Query.select().where(TidingRow.ID + " IN " + marks(some), ids), change);
        }
    }

    private void change(Query query, Consumer<TidingRow> change) {
        for (var row : ao.find(TidingRow.class, query)) {
            change.accept(row);
            row.save();
        }
    }

    private <T> List<T> find(Query query, Function<TidingRow, T> reading) {
        return Arrays.stream(ao.find(TidingRow.class, query)).map(reading).toList();
    }

    private Tiding tiding(TidingRow row) {
        return new Tiding(row.getID(), uid(row), row.getAttempts(), since(row));
    }

    private DeadLetter letter(TidingRow row) {
        return new DeadLetter(
                row.getID(),
                uid(row),
                row.getAttempts(),
                since(row),
                Columns.instant(row.getDiedMillis()).orElseGet(clock::instant),
                StoredMessage.read(row.getReasonKey(), row.getReasonArguments()).orElseThrow(),
                Columns.instant(row.getDroppedMillis())
                        .map(at -> new DeadLetter.Drop(
                                new UserRef(Columns.text(row.getDroppedBy())),
                                at,
                                Columns.text(row.getDroppedBecause()))));
    }

    private Instant since(TidingRow row) {
        return Columns.instant(row.getSinceMillis()).orElseGet(clock::instant);
    }

    private static FollowUpUid uid(TidingRow row) {
        return FollowUpUid.parse(row.getFollowUp()).orElseThrow();
    }
}
