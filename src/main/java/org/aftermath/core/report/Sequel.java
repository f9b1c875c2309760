package org.aftermath.core.report;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.foresight.Answer;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.move.Account;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Reason;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.sharing.Readings;
import org.aftermath.core.ticket.Ticket;

/**
 * What became of a postmortem after it was begun. Immutable.
 *
 * @param moves of its status, in any order
 * @param writers who changed its record
 * @param meetings who led a meeting about it, and when
 * @param promised what was promised, as far as reports tell of it
 * @param factors that its follow-ups answer, in the words of the page
 * @param foreseen whether a premortem foresaw the incident; empty while nobody said
 * @param readers for each who says that they read it, whether they could understand it; empty for those who did not say
 */
public record Sequel(
        List<StatusChange> moves,
        Set<UserRef> writers,
        List<Led> meetings,
        Promised promised,
        List<String> factors,
        Optional<Answer.Kind> foreseen,
        List<Optional<Readings.Answer>> readers) {

    public static final Sequel NONE =
            new Sequel(List.of(), Set.of(), List.of(), Promised.NOTHING, List.of(), Optional.empty(), List.of());

    public Sequel {
        moves = List.copyOf(moves);
        writers = Set.copyOf(writers);
        meetings = List.copyOf(meetings);
        requireNonNull(promised);
        factors = List.copyOf(factors);
        requireNonNull(foreseen);
        readers = List.copyOf(readers);
    }

    /** A meeting that somebody led. */
    public record Led(UserRef who, Instant when) {

        public Led {
            requireNonNull(who);
            requireNonNull(when);
        }
    }

    /**
     * What was promised. Most of it is done and over; of that only the dates of the tickets are told.
     *
     * @param promises that are open, were moved or were dropped, in the order of the page
     * @param tickets all that were made
     */
    public record Promised(List<Promise> promises, List<Lifetime> tickets) {

        public static final Promised NOTHING = new Promised(List.of(), List.of());

        public Promised {
            promises = List.copyOf(promises);
            tickets = List.copyOf(tickets);
        }
    }

    /**
     * Since when a ticket is there.
     *
     * @param opened when it was first heard of; unknown for one that was known before this was kept
     * @param done when it was first heard that it is done; empty if it is open, or was opened anew
     */
    public record Lifetime(Optional<Instant> opened, Optional<Instant> done) {

        public Lifetime {
            requireNonNull(opened);
            requireNonNull(done);
        }
    }

    /**
     * A follow-up and what became of it.
     *
     * @param followUp with what reports tell of it: text, urgency, day and decision
     * @param reasons for what was moved
     * @param opened when its ticket was first heard of
     */
    public record Promise(FollowUp followUp, Optional<Ticket> ticket, List<Reason> reasons, Optional<Instant> opened) {

        public Promise {
            requireNonNull(followUp);
            requireNonNull(ticket);
            reasons = List.copyOf(reasons);
            requireNonNull(opened);
        }

        Urgency urgency() {
            return ticket.flatMap(known -> known.trail().urgency()).orElse(followUp.urgency());
        }

        Optional<LocalDate> due() {
            return ticket.flatMap(Ticket::due).or(followUp::due);
        }

        /** Promised, and the work is not over. */
        boolean isOpen() {
            return followUp.commitment() == Commitment.COMMITTED
                    && ticket.filter(Ticket::isDone).isEmpty();
        }

        boolean isOverdue(LocalDate today) {
            return isOpen() && due().filter(day -> day.isBefore(today)).isPresent();
        }

        /** How often its date was moved. */
        int moves() {
            return account(Agreed.DUE).map(Account::moves).orElse(0);
        }

        boolean lacksReason() {
            return account(Agreed.DUE).filter(Account::missing).isPresent()
                    || account(Agreed.URGENCY).filter(Account::missing).isPresent();
        }

        private Optional<Account> account(Agreed what) {
            return ticket.flatMap(known -> Account.of(what, known.trail(), reasons));
        }
    }
}
