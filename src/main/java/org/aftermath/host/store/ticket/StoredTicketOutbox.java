package org.aftermath.host.store.ticket;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.aftermath.core.delivery.DeadLetter;
import org.aftermath.core.delivery.DeadLetters;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.outbox.TicketOutbox;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.NewRows;
import org.aftermath.host.store.Rows;

/** Tickets to be made, in the host's database. Those given up are rows that are not due any more. */
public final class StoredTicketOutbox implements TicketOutbox, DeadLetters {

    private static final int AT_ONCE = 500;
    private static final String ALIVE = "DIED_MILLIS IS NULL";
    private static final String DEAD = "DIED_MILLIS IS NOT NULL";

    private final ActiveObjects ao;
    private final Clock clock;

    public StoredTicketOutbox(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public void ask(FollowUpUid uid, UserRef onBehalfOf) {
        ask(List.of(uid), onBehalfOf);
    }

    @Override
    public void ask(List<FollowUpUid> uids, UserRef onBehalfOf) {
        ao.executeInTransaction(() -> {
            for (var from = 0; from < uids.size(); from += AT_ONCE) {
                askSome(uids.subList(from, Math.min(uids.size(), from + AT_ONCE)), onBehalfOf);
            }
            return uids;
        });
    }

    private void askSome(List<FollowUpUid> uids, UserRef onBehalfOf) {
        var among = "FOLLOW_UP_UID IN (" + String.join(", ", Collections.nCopies(uids.size(), "?")) + ")";
        var values = uids.stream().map(FollowUpUid::toString).toArray();
        var before = find(all().where(among, values), this::request).stream()
                .collect(Collectors.toMap(Request::uid, Request::asks));
        if (!before.isEmpty()) {
            ao.deleteWithSQL(TicketRequestRow.class, among, values);
        }
        var now = clock.instant();
        var rows = uids.stream()
                .map(uid -> new Request(uid, onBehalfOf, 0, before.getOrDefault(uid, 0) + 1, now))
                .map(request -> columns(request, now))
                .toList();
        NewRows.create(ao, TicketRequestRow.class, rows);
    }

    @Override
    public List<Request> due(Instant now, int limit) {
        var query = all().where(ALIVE + " AND DUE_AT <= ?", now.toEpochMilli())
                .order("DUE_AT ASC, ID ASC")
                .limit(limit);
        return find(query, this::request);
    }

    @Override
    public Optional<Instant> nextDue() {
        var next = all().where(ALIVE).order("DUE_AT ASC").limit(1);
        return find(next, row -> Instant.ofEpochMilli(row.getDueAt())).stream().findFirst();
    }

    @Override
    public int waiting() {
        return ao.count(TicketRequestRow.class, ALIVE);
    }

    @Override
    public void retryAt(Request request, Instant when) {
        replace(request, () -> insert(failed(request), when));
    }

    @Override
    public void putOff(Request request, Instant when) {
        replace(request, () -> insert(request, when));
    }

    @Override
    public void bury(Request request, Message reason) {
        replace(request, () -> create(TicketLetterColumns.of(failed(request), clock.instant(), reason)));
    }

    @Override
    public void settle(Request request) {
        ao.executeInTransaction(() -> take(request));
    }

    @Override
    public void settle(List<Request> requests) {
        ao.executeInTransaction(() -> {
            for (var from = 0; from < requests.size(); from += AT_ONCE) {
                take(requests.subList(from, Math.min(requests.size(), from + AT_ONCE)));
            }
            return requests;
        });
    }

    private void take(List<Request> requests) {
        var each = String.join(" OR ", Collections.nCopies(requests.size(), "(FOLLOW_UP_UID = ? AND ASKS = ?)"));
        ao.deleteWithSQL(
                TicketRequestRow.class,
                each,
                requests.stream()
                        .flatMap(request -> Stream.of((Object) request.uid().toString(), request.asks()))
                        .toArray());
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(TicketRequestRow.class, "FOLLOW_UP_UID LIKE ?", pageId + "-%");
    }

    @Override
    public List<DeadLetter> all(int limit) {
        return find(all().where(DEAD).order("DIED_MILLIS DESC, ID DESC").limit(limit), this::letter);
    }

    @Override
    public Optional<DeadLetter> find(long id) {
        return find(all().where(DEAD + " AND ID = ?", id), this::letter).stream()
                .findFirst();
    }

    @Override
    public int undecided() {
        return ao.count(TicketRequestRow.class, DEAD + " AND DROPPED_MILLIS IS NULL");
    }

    @Override
    public void revive(DeadLetter letter) {
        find(letter.uid()).ifPresent(request -> ask(request.uid(), request.onBehalfOf()));
    }

    @Override
    public void drop(DeadLetter letter, DeadLetter.Drop drop) {
        find(letter.uid())
                .ifPresent(request -> replace(
                        request,
                        () -> create(TicketLetterColumns.of(request, letter.died(), letter.reason())
                                .with("DROPPED_BY", drop.by().key())
                                .with("DROPPED_MILLIS", drop.at().toEpochMilli())
                                .with("DROPPED_BECAUSE", drop.reason()))));
    }

    /** The dead request of that uid. */
    private Optional<Request> find(FollowUpUid uid) {
        var query = all().where(DEAD + " AND FOLLOW_UP_UID = ?", uid.toString());
        return find(query, this::request).stream().findFirst();
    }

    private void replace(Request request, Runnable insertion) {
        ao.executeInTransaction(() -> {
            if (take(request)) {
                insertion.run();
            }
            return request;
        });
    }

    private boolean take(Request request) {
        return ao.deleteWithSQL(
                        TicketRequestRow.class,
                        "FOLLOW_UP_UID = ? AND ASKS = ?",
                        request.uid().toString(),
                        request.asks())
                > 0;
    }

    private static Request failed(Request request) {
        return new Request(
                request.uid(), request.onBehalfOf(), request.attempts() + 1, request.asks(), request.since());
    }

    private Request insert(Request request, Instant due) {
        create(columns(request, due));
        return request;
    }

    private static Columns columns(Request request, Instant due) {
        return TicketLetterColumns.of(request).with("DUE_AT", due.toEpochMilli());
    }

    private void create(Columns columns) {
        ao.create(TicketRequestRow.class, columns.toArray());
    }

    private static Query all() {
        return Rows.select(TicketRequestRow.class);
    }

    private <T> List<T> find(Query query, Function<TicketRequestRow, T> reading) {
        return Rows.read(ao, TicketRequestRow.class, query, reading);
    }

    private Request request(TicketRequestRow row) {
        return TicketLetterColumns.request(row, clock.instant());
    }

    private DeadLetter letter(TicketRequestRow row) {
        return TicketLetterColumns.letter(row, clock.instant());
    }
}
