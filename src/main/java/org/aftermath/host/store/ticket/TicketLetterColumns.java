package org.aftermath.host.store.ticket;

import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.delivery.DeadLetter;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.outbox.TicketOutbox.Request;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.StoredMessage;

/** A request for a ticket, alive or dead, as it looks in its row. */
final class TicketLetterColumns {

    private TicketLetterColumns() {}

    static Columns of(Request request) {
        return new Columns()
                .with("FOLLOW_UP_UID", request.uid().toString())
                .with("USER_KEY", request.onBehalfOf().key())
                .with("ATTEMPTS", request.attempts())
                .with("ASKS", request.asks())
                .with("SINCE_MILLIS", request.since().toEpochMilli());
    }

    /** A dead one; it is due never, but its column wants something. */
    static Columns of(Request request, Instant died, Message reason) {
        return of(request)
                .with("DUE_AT", died.toEpochMilli())
                .with("DIED_MILLIS", died.toEpochMilli())
                .with("REASON_KEY", reason.key())
                .with("REASON_ARGUMENTS", StoredMessage.arguments(reason));
    }

    /** @param otherwise since when it waits if the row does not say */
    static Request request(TicketRequestRow row, Instant otherwise) {
        return new Request(
                uid(row),
                new UserRef(row.getUserKey()),
                row.getAttempts(),
                row.getAsks(),
                Columns.instant(row.getSinceMillis()).orElse(otherwise));
    }

    static DeadLetter letter(TicketRequestRow row, Instant otherwise) {
        return new DeadLetter(
                row.getID(),
                uid(row),
                row.getAttempts(),
                Columns.instant(row.getSinceMillis()).orElse(otherwise),
                Columns.instant(row.getDiedMillis()).orElse(otherwise),
                StoredMessage.read(row.getReasonKey(), row.getReasonArguments()).orElseThrow(),
                dropped(row));
    }

    private static Optional<DeadLetter.Drop> dropped(TicketRequestRow row) {
        return Columns.instant(row.getDroppedMillis())
                .map(at -> new DeadLetter.Drop(
                        new UserRef(Columns.text(row.getDroppedBy())), at, Columns.text(row.getDroppedBecause())));
    }

    private static FollowUpUid uid(TicketRequestRow row) {
        return FollowUpUid.parse(row.getFollowUpUid()).orElseThrow();
    }
}
