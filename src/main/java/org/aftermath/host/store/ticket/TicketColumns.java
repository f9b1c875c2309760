package org.aftermath.host.store.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.java.ao.DBParam;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.move.Trail;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Category;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.StoredMessage;
import org.jspecify.annotations.Nullable;

/** What is known of a ticket, as it looks in its row. */
final class TicketColumns {

    private TicketColumns() {}

    /** @param before the row that this one replaces */
    static DBParam[] write(Ticket ticket, @Nullable TicketRow before) {
        return of(ticket, before).toArray();
    }

    /** @param before the row that this one replaces */
    static Columns of(Ticket ticket, @Nullable TicketRow before) {
        return row(ticket.uid(), ticket.sequence())
                .with("ISSUE_KEY", ticket.key())
                .with("ISSUE_URL", ticket.url())
                .with("STATUS_NAME", ticket.status())
                .with("CATEGORY_CODE", ticket.category().name())
                .with("RESOLUTION_NAME", ticket.resolution())
                .with("ASSIGNEE_NAME", ticket.assignee())
                .with("DUE_DAY", ticket.due().map(LocalDate::toString))
                .with("URGENCY_NAME", ticket.trail().urgency().map(Urgency::name))
                .with("MOVES", TrailText.write(ticket.trail().moves()))
                .with("SILENT", Columns.yesOrNo(Optional.of(ticket.trail().silent())))
                .with("AS_OF", ticket.asOf().toEpochMilli())
                .with("OPENED_AT", opened(ticket, before))
                .with("DONE_AT", done(ticket, before));
    }

    private static Optional<Long> opened(Ticket ticket, @Nullable TicketRow before) {
        return before == null || before.getIssueKey() == null
                ? Optional.of(ticket.asOf().toEpochMilli())
                : Optional.ofNullable(before.getOpenedAt());
    }

    private static Optional<Long> done(Ticket ticket, @Nullable TicketRow before) {
        if (!ticket.isDone()) {
            return Optional.empty();
        }
        return before == null || !Category.DONE.name().equals(before.getCategoryCode())
                ? Optional.of(ticket.asOf().toEpochMilli())
                : Optional.ofNullable(before.getDoneAt());
    }

    static DBParam[] write(FollowUpUid uid, long sequence, Message problem) {
        return row(uid, sequence)
                .with("PROBLEM_KEY", problem.key())
                .with("PROBLEM_ARGUMENTS", StoredMessage.arguments(problem))
                .toArray();
    }

    private static Columns row(FollowUpUid uid, long sequence) {
        return new Columns()
                .with("FOLLOW_UP_UID", uid.toString())
                .with("PAGE_ID", uid.pageId())
                .with("SEQUENCE_NO", sequence);
    }

    static Tickets.Known read(TicketRow row) {
        var uid = FollowUpUid.parse(row.getFollowUpUid()).orElseThrow();
        return new Tickets.Known(
                uid,
                Optional.ofNullable(row.getIssueKey()).map(key -> ticket(uid, key, row)),
                StoredMessage.read(row.getProblemKey(), row.getProblemArguments()));
    }

    private static Trail trail(TicketRow row) {
        return new Trail(
                Optional.ofNullable(row.getUrgencyName()).map(Urgency::valueOf),
                TrailText.read(row.getMoves()),
                Columns.yesOrNo(row.getSilent()).orElse(false));
    }

    private static Ticket ticket(FollowUpUid uid, String key, TicketRow row) {
        return new Ticket(
                uid,
                key,
                Columns.text(row.getIssueUrl()),
                Columns.text(row.getStatusName()),
                Category.valueOf(Columns.text(row.getCategoryCode())),
                Optional.ofNullable(row.getResolutionName()),
                Optional.ofNullable(row.getAssigneeName()),
                Optional.ofNullable(row.getDueDay()).map(LocalDate::parse),
                trail(row),
                row.getSequenceNo(),
                Columns.instant(row.getAsOf()).orElse(Instant.EPOCH));
    }
}
