package org.aftermath.core.ticket;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.aftermath.core.ticket.TicketOutbox.Request;
import org.aftermath.core.ticket.TicketTracker.Answer;
import org.aftermath.core.work.Writes;

/**
 * Works off the outbox: asks the tracker for each ticket that is due and writes down what it said. A crash at any point
 * loses nothing and doubles nothing: a request leaves the outbox last, and the tracker answers a repeated one with the
 * ticket it made before. Callers see to it that no two run at once in the whole cluster.
 */
@Writes
public final class SendTickets {

    private static final int ROUND = 50;
    private static final Duration LONGEST_WISH = Duration.ofHours(1);
    /** One failure is a hiccup that nobody needs to read about. */
    private static final int ATTEMPTS_BEFORE_TELLING = 1;

    private final TicketOutbox outbox;
    private final Drafts drafts;
    private final TicketTracker tracker;
    private final Tickets tickets;
    private final Retries retries;

    /** When to try again. */
    public record Retries(Clock clock, BackOff backOff) {}

    public SendTickets(TicketOutbox outbox, Drafts drafts, TicketTracker tracker, Tickets tickets, Retries retries) {
        this.outbox = outbox;
        this.drafts = drafts;
        this.tracker = tracker;
        this.tickets = tickets;
        this.retries = retries;
    }

    /**
     * Sends what is due, until the outbox is empty or the tracker cannot be reached; the one that failed then goes to
     * the back of the queue, so that it never keeps the others from being tried.
     *
     * @return how long it takes until something is due again; empty if nothing waits
     */
    public Optional<Duration> run() {
        for (var request : outbox.due(retries.clock().instant(), ROUND)) {
            if (!send(request)) {
                break;
            }
        }
        return untilNextDue();
    }

    private Optional<Duration> untilNextDue() {
        var now = retries.clock().instant();
        return outbox.nextDue().map(due -> due.isAfter(now) ? Duration.between(now, due) : Duration.ZERO);
    }

    /** False if the tracker could not be reached. */
    private boolean send(Request request) {
        var draft = drafts.of(request.uid()).filter(unused -> !hasTicket(request));
        if (draft.isEmpty()) {
            outbox.settle(request);
            return true;
        }
        return take(request, tracker.open(draft.get(), request.onBehalfOf()));
    }

    private boolean hasTicket(Request request) {
        return tickets.find(request.uid()).flatMap(Tickets.Known::ticket).isPresent();
    }

    private boolean take(Request request, Answer answer) {
        if (answer instanceof Answer.Unreachable unreachable) {
            putOff(request, unreachable);
            return false;
        }
        if (answer instanceof Answer.Opened opened) {
            tickets.keep(opened.ticket());
            tickets.clearProblem(request.uid());
        } else if (answer instanceof Answer.Refused refused) {
            tickets.keepProblem(request.uid(), refused.reason());
        }
        outbox.settle(request);
        return true;
    }

    private void putOff(Request request, Answer.Unreachable unreachable) {
        if (request.attempts() >= ATTEMPTS_BEFORE_TELLING) {
            tickets.keepProblem(request.uid(), unreachable.reason());
        }
        var backOff = retries.backOff().after(request.attempts());
        var wait = unreachable.retryAfter().map(SendTickets::withinReason).filter(wish -> wish.compareTo(backOff) > 0);
        outbox.retryAt(request, retries.clock().instant().plus(wait.orElse(backOff)));
    }

    private static Duration withinReason(Duration wish) {
        return wish.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wish;
    }
}
