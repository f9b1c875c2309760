package org.aftermath.core.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.agreement.GiveReason;
import org.aftermath.core.agreement.GiveReason.Words;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Reason;
import org.aftermath.core.outbox.TicketTracker;
import org.aftermath.core.outbox.TicketTracker.Answer;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Amendment;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;
import org.aftermath.core.writing.FollowUpWish;
import org.aftermath.core.writing.WriteFollowUps;

/**
 * Gives a promise a new date with a reason (B16, P23): the ticket first, which has the last word, then the reason, then
 * the page, at any status of the postmortem. If the page cannot follow, it shows both dates as ever. Whether that person
 * may change the page is for the caller to check, whether they may change the ticket for the tracker. Must not be called
 * within a transaction.
 */
@Writes
public final class Renegotiate {

    private static final int MOST_YEARS = 2;

    private final Tickets tickets;
    private final TicketTracker tracker;
    private final GiveReason reasons;
    private final Desk desk;

    /** Where the new date is written. */
    public record Desk(WriteFollowUps pages, Transactions transactions) {}

    /**
     * What was agreed upon.
     *
     * @param seen the date that held when they talked
     */
    public record NewDate(LocalDate seen, LocalDate due, String reason) {}

    /** How it went. */
    public sealed interface Outcome {

        /** The ticket as it is now. */
        record Agreed(Ticket ticket) implements Outcome {}

        record Faulty(List<Fault> faults) implements Outcome {}

        /** There is nothing to agree upon (any more), somebody was faster, or the tracker will not have it. */
        record Refused(Message why) implements Outcome {}

        /** The tracker does not answer; nothing is known to have changed. */
        record Unreachable(Message why) implements Outcome {}
    }

    public Renegotiate(Tickets tickets, TicketTracker tracker, GiveReason reasons, Desk desk) {
        this.tickets = tickets;
        this.tracker = tracker;
        this.reasons = reasons;
        this.desk = desk;
    }

    /** @param today the day it is for whoever asks */
    public Outcome agree(FollowUpUid uid, NewDate wish, LocalDate today, UserRef by) {
        var faults = faults(wish, today);
        if (!faults.isEmpty()) {
            return new Outcome.Faulty(faults);
        }
        var known = tickets.find(uid).flatMap(Tickets.Known::ticket);
        return known.flatMap(ticket -> objection(ticket, wish))
                .or(() -> known.isEmpty() ? Optional.of(Message.of("aftermath.promise.noticket")) : Optional.empty())
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> move(uid, wish, by));
    }

    private static List<Fault> faults(NewDate wish, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (wish.due().isBefore(today) || wish.due().isAfter(today.plusYears(MOST_YEARS))) {
            faults.add(new Fault("due", Message.of("aftermath.promise.due", MOST_YEARS)));
        } else if (wish.due().equals(wish.seen())) {
            faults.add(new Fault("due", Message.of("aftermath.promise.same")));
        }
        if (wish.reason().isBlank()) {
            faults.add(new Fault("reason", Message.of("aftermath.moved.reason.blank")));
        } else if (wish.reason().codePointCount(0, wish.reason().length()) > Reason.LONGEST) {
            faults.add(new Fault("reason", Message.of("aftermath.moved.reason.long", Reason.LONGEST)));
        }
        return faults;
    }

    private static Optional<Message> objection(Ticket ticket, NewDate wish) {
        if (ticket.isDone()) {
            return Optional.of(Message.of("aftermath.promise.done", ticket.key()));
        }
        return ticket.due()
                .filter(now -> !now.equals(wish.seen()))
                .map(now -> Message.of("aftermath.promise.overtaken", now));
    }

    private Outcome move(FollowUpUid uid, NewDate wish, UserRef by) {
        var answer = tracker.amend(new Amendment(uid, Optional.of(wish.due()), Optional.empty(), Optional.empty()), by);
        if (answer instanceof Answer.Opened opened) {
            return agreed(uid, wish, opened.ticket(), by);
        }
        if (answer instanceof Answer.Refused refused) {
            return new Outcome.Refused(refused.reason());
        }
        return answer instanceof Answer.Unauthorised unauthorised
                ? new Outcome.Refused(unauthorised.reason())
                : new Outcome.Unreachable(Message.of("aftermath.difference.failed"));
    }

    private Outcome agreed(FollowUpUid uid, NewDate wish, Ticket ticket, UserRef by) {
        desk.transactions().within(() -> {
            tickets.keep(ticket);
            return reasons.give(uid, new Words(Agreed.DUE, Optional.empty(), wish.reason()), by);
        });
        var due = Map.of("due", wish.due().toString());
        desk.pages().change(uid, new FollowUpWish(Optional.empty(), due));
        return new Outcome.Agreed(ticket);
    }
}
