package org.aftermath.core.promise;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.ticket.Ticket;

/**
 * A follow-up that somebody promised and that is not over, whatever the status of its postmortem (G33). Immutable.
 *
 * @param due the ticket's day if it has one, else the page's
 * @param place of two with the same day the lower one comes first; positive, and less than 2^31
 */
public record Promise(FollowUp followUp, Optional<Ticket> ticket, LocalDate due, long place) {

    /** So many moved dates make the next one the third that was given. */
    private static final int TWICE = 2;

    public Promise {
        requireNonNull(followUp);
        requireNonNull(ticket);
        requireNonNull(due);
    }

    /** Where a list goes on behind it: grows with the day, and with the place within the day. */
    public long cursor() {
        return due.toEpochDay() << Integer.SIZE | place;
    }

    public FollowUpUid uid() {
        return followUp.uid();
    }

    /** The user name of whoever is to do it: the ticket's assignee if it has one, else whom the page names. */
    public Optional<String> keeper() {
        return ticket.flatMap(Ticket::assignee).or(followUp::owner);
    }

    /** How often its day was moved since there is a ticket. */
    public int moves() {
        return (int) ticket.stream()
                .flatMap(known -> known.trail().moves().stream())
                .filter(move -> move.what() == Agreed.DUE && !move.from().isBlank())
                .count();
    }

    /** Whether two dates were given up before the one that holds (B16). */
    public boolean isThirdDate() {
        return moves() >= TWICE;
    }
}
