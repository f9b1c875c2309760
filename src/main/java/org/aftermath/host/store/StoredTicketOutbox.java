package org.aftermath.host.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.java.ao.Query;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.ticket.TicketOutbox;

/** Tickets to be made, in the host's database. */
public final class StoredTicketOutbox implements TicketOutbox {

    private final ActiveObjects ao;
    private final Clock clock;

    public StoredTicketOutbox(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public void ask(FollowUpUid uid, UserRef onBehalfOf) {
        ao.executeInTransaction(() -> {
            var before = find(Query.select().where("FOLLOW_UP_UID = ?", uid.toString()), TicketRequestRow::getAsks);
            ao.deleteWithSQL(TicketRequestRow.class, "FOLLOW_UP_UID = ?", uid.toString());
            var asks = before.stream().findFirst().orElse(0) + 1;
            return insert(new Request(uid, onBehalfOf, 0, asks), clock.instant());
        });
    }

    @Override
    public List<Request> due(Instant now, int limit) {
        var query = Query.select()
                .where("DUE_AT <= ?", now.toEpochMilli())
                .order("DUE_AT ASC, ID ASC")
                .limit(limit);
        return find(query, StoredTicketOutbox::read);
    }

    @Override
    public Optional<Instant> nextDue() {
        return find(Query.select().order("DUE_AT ASC").limit(1), row -> Instant.ofEpochMilli(row.getDueAt())).stream()
                .findFirst();
    }

    @Override
    public void retryAt(Request request, Instant when) {
        ao.executeInTransaction(() -> take(request)
                ? insert(new Request(request.uid(), request.onBehalfOf(), request.attempts() + 1, request.asks()), when)
                : request);
    }

    @Override
    public void settle(Request request) {
        ao.executeInTransaction(() -> take(request));
    }

    private boolean take(Request request) {
        return ao.deleteWithSQL(
                        TicketRequestRow.class,
                        "FOLLOW_UP_UID = ? AND ASKS = ?",
                        request.uid().toString(),
                        request.asks())
                > 0;
    }

    private Request insert(Request request, Instant due) {
        ao.create(
                TicketRequestRow.class,
                new Columns()
                        .with("FOLLOW_UP_UID", request.uid().toString())
                        .with("USER_KEY", request.onBehalfOf().key())
                        .with("ATTEMPTS", request.attempts())
                        .with("ASKS", request.asks())
                        .with("DUE_AT", due.toEpochMilli())
                        .toArray());
        return request;
    }

    private <T> List<T> find(Query query, Function<TicketRequestRow, T> reading) {
        return Arrays.stream(ao.find(TicketRequestRow.class, query))
                .map(reading)
                .toList();
    }

    private static Request read(TicketRequestRow row) {
        return new Request(
                FollowUpUid.parse(row.getFollowUpUid()).orElseThrow(),
                new UserRef(row.getUserKey()),
                row.getAttempts(),
                row.getAsks());
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(TicketRequestRow.class, "FOLLOW_UP_UID LIKE ?", pageId + "-%");
    }
}
