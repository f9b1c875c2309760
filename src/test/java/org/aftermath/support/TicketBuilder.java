package org.aftermath.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.ticket.Category;
import org.aftermath.core.ticket.Ticket;

/** OPS-1, not begun, for the follow-up 42-a, unless told otherwise. */
public final class TicketBuilder {

    private FollowUpUid uid = new FollowUpUid(42, "a");
    private Category category = Category.NEW;
    private Optional<String> resolution = Optional.empty();
    private Optional<LocalDate> due = Optional.empty();
    private long sequence = 1;

    public static TicketBuilder aTicket() {
        return new TicketBuilder();
    }

    public TicketBuilder forFollowUp(FollowUpUid given) {
        uid = given;
        return this;
    }

    public TicketBuilder done() {
        category = Category.DONE;
        resolution = Optional.of("Done");
        return this;
    }

    public TicketBuilder due(LocalDate day) {
        due = Optional.of(day);
        return this;
    }

    public TicketBuilder atSequence(long given) {
        sequence = given;
        return this;
    }

    public Ticket build() {
        var status = category == Category.DONE ? "Done" : "To Do";
        return new Ticket(
                uid,
                "OPS-1",
                "https://jira.example/browse/OPS-1",
                status,
                category,
                resolution,
                Optional.of("engineer"),
                due,
                sequence,
                Instant.parse("2026-11-20T09:00:00Z"));
    }
}
