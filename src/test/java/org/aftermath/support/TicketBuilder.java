package org.aftermath.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Move;
import org.aftermath.core.move.Trail;
import org.aftermath.core.ticket.Category;
import org.aftermath.core.ticket.Ticket;

/** OPS-1, not begun, for the follow-up 42-a, unless told otherwise. */
public final class TicketBuilder {

    /** A minute before the first move. */
    public static final Instant MOVED = Instant.parse("2026-11-20T08:00:00Z");

    private FollowUpUid uid = new FollowUpUid(42, "a");
    private Category category = Category.NEW;
    private Optional<String> resolution = Optional.empty();
    private Optional<LocalDate> due = Optional.empty();
    private Trail trail = Trail.NONE;
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

    /** Its priority means that, and its date went from one of these days to the next, a minute each. */
    public TicketBuilder moved(Urgency urgency, String... days) {
        var moves = new ArrayList<Move>();
        for (var index = 1; index < days.length; index++) {
            moves.add(new Move(Agreed.DUE, MOVED.plusSeconds(60L * index), days[index - 1], days[index]));
        }
        trail = new Trail(Optional.of(urgency), moves, false);
        due = days.length == 0 ? due : Optional.of(LocalDate.parse(days[days.length - 1]));
        return this;
    }

    public TicketBuilder closedSilently() {
        trail = new Trail(trail.urgency(), trail.moves(), true);
        return done();
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
                trail,
                sequence,
                Instant.parse("2026-11-20T09:00:00Z"));
    }
}
