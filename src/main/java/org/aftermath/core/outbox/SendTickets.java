package org.aftermath.core.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.delivery.Contacts;
import org.aftermath.core.delivery.Patience;
import org.aftermath.core.delivery.Trouble;
import org.aftermath.core.delivery.Turn;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.outbox.TicketOutbox.Request;
import org.aftermath.core.outbox.TicketTracker.Answer;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.work.Overtaken;
import org.aftermath.core.work.Writes;

/**
 * Works off the outbox: asks the tracker for each ticket that is due, those of one page together, and writes down what it
 * said. A crash at any point
 * loses nothing and doubles nothing: a request leaves the outbox together with what came of it, and the tracker answers
 * a repeated one with the ticket it made before. Whoever lost the turn meanwhile writes nothing.
 */
@Writes
public final class SendTickets {

    /** The name under which it is kept how it stands with the tracker. */
    public static final String TRACKER = "jira";

    private static final int ROUND = 200;
    /** People may allow it any time and then watch for their ticket; asking costs no call. */
    private static final Duration UNTIL_ALLOWED = Duration.ofSeconds(15);
    /** After so many failures nobody waits any longer for the next attempt. */
    private static final int SELDOM = 20;
    /** One failure is a hiccup that nobody needs to read about. */
    private static final int FAILURES_BEFORE_TELLING = 1;

    private final TicketOutbox outbox;
    private final Drafts drafts;
    private final TicketTracker tracker;
    private final Tickets tickets;
    private final Sending sending;

    /** What sending needs to know of the world. */
    public record Sending(Contacts contacts, Patience patience, Trouble trouble) {}

    public SendTickets(TicketOutbox outbox, Drafts drafts, TicketTracker tracker, Tickets tickets, Sending sending) {
        this.outbox = outbox;
        this.drafts = drafts;
        this.tracker = tracker;
        this.tickets = tickets;
        this.sending = sending;
    }

    /**
     * Sends what is due until the outbox is empty, the turn is lost or the tracker cannot be reached; then nothing is
     * sent until it has been left alone long enough, and the one that failed goes to the back of the queue.
     *
     * @return how long it takes until something is due again; empty if nothing waits
     */
    public Optional<Duration> run(Turn turn) {
        if (pause().isEmpty()) {
            for (var batches = Batch.of(outbox.due(now(), ROUND)).iterator(); batches.hasNext(); ) {
                if (!send(batches.next(), turn)) {
                    break;
                }
            }
        }
        return untilNextDue();
    }

    private Instant now() {
        return sending.patience().now();
    }

    private Optional<Instant> pause() {
        return sending.contacts().of(TRACKER).pause(now());
    }

    private Optional<Duration> untilNextDue() {
        var now = now();
        var earliest = pause().orElse(now);
        return outbox.nextDue().map(due -> Duration.between(now, due.isAfter(earliest) ? due : earliest));
    }

    /** What is not answered stays in the outbox, due as it is: the next round takes it up. */
    private boolean send(Batch batch, Turn turn) {
        var answers = batch.requests().size() > 1 && turn.lasts() ? ask(batch) : Map.<FollowUpUid, Answer>of();
        return answers.isEmpty()
                ? batch.requests().stream().allMatch(request -> send(request, turn))
                : write(batch.answered(answers), turn);
    }

    /** Empty if they are to be asked for one by one: also if only one of them is wanted, or what is wrong with one is wrong with all. */
    private Map<FollowUpUid, Answer> ask(Batch batch) {
        return sending.trouble()
                .attempt("The tickets of page " + batch.pageId() + " could not be asked for at once", () -> {
                    var wanted = drafts.of(batch.pageId(), batch.without(tickets.ofPage(batch.pageId())));
                    return wanted.size() > 1 ? tracker.open(wanted, batch.onBehalfOf()) : Map.<FollowUpUid, Answer>of();
                })
                .orElse(Map.of());
    }

    /** False if the tracker could not be reached for one of them, or it is somebody else's turn. */
    private boolean write(Map<Request, Answer> answered, Turn turn) {
        var rest = new LinkedHashMap<>(answered);
        var opened = Batch.opened(answered);
        if (!opened.isEmpty() && keep(opened, turn)) {
            rest.keySet().removeAll(opened.keySet());
        }
        return rest.entrySet().stream()
                .allMatch(each -> write(each.getKey(), each.getValue(), turn)
                        && !(each.getValue() instanceof Answer.Unreachable));
    }

    /** False, and nothing is written, if one of them is in somebody else's way. */
    private boolean keep(Map<Request, Ticket> opened, Turn turn) {
        try {
            return turn.write(() -> settle(opened));
        } catch (RuntimeException refused) {
            if (!Overtaken.is(() -> opened.keySet().stream().anyMatch(this::hasTicket), refused)) {
                sending.trouble().tell(opened.size() + " tickets could not be written down at once", refused);
            }
            return false;
        }
    }

    private void settle(Map<Request, Ticket> opened) {
        var kept = tickets.keep(List.copyOf(opened.values()));
        opened.keySet().stream()
                .map(Request::uid)
                .filter(uid -> !kept.contains(uid))
                .forEach(tickets::clearProblem);
        outbox.settle(List.copyOf(opened.keySet()));
        sending.contacts().reached(TRACKER, now(), Optional.empty());
    }

    /** What the tracker tells by itself may come just as its answer is written down; whoever is slower writes once more. */
    private boolean write(Request request, Answer answer, Turn turn) {
        try {
            return turn.write(() -> take(request, answer));
        } catch (RuntimeException refused) {
            if (!Overtaken.is(() -> hasTicket(request), refused)) {
                throw refused;
            }
            return turn.write(() -> take(request, answer));
        }
    }

    /** False if the tracker could not be reached, or it is somebody else's turn. */
    private boolean send(Request request, Turn turn) {
        if (!turn.lasts()) {
            return false;
        }
        var answer = ask(request);
        var written = answer.map(given -> write(request, given, turn))
                .orElseGet(() -> turn.write(() -> outbox.settle(request)));
        return written && !(answer.orElse(null) instanceof Answer.Unreachable);
    }

    /** Empty if there is nothing to ask for. What fails here fails for this request only. */
    private Optional<Answer> ask(Request request) {
        return sending.trouble()
                .attempt("The ticket of " + request.uid() + " could not be asked for", () -> drafts.of(request.uid())
                        .filter(unused -> !hasTicket(request))
                        .map(draft -> tracker.open(draft, request.onBehalfOf())))
                .orElse(Optional.of(new Answer.Failed(Message.of("aftermath.ticket.broken"))));
    }

    private boolean hasTicket(Request request) {
        return tickets.find(request.uid()).flatMap(Tickets.Known::ticket).isPresent();
    }

    private void take(Request request, Answer answer) {
        if (answer instanceof Answer.Unreachable unreachable) {
            leaveAlone(request, unreachable);
        } else if (answer instanceof Answer.Failed failed) {
            fail(request, failed.reason());
        } else if (answer instanceof Answer.Unauthorised unauthorised) {
            tickets.keepProblem(request.uid(), unauthorised.reason());
            outbox.putOff(request, now().plus(UNTIL_ALLOWED));
        } else if (answer instanceof Answer.Objected objected) {
            rehearseAgain(request, objected.reason());
        } else {
            settle(request, answer);
        }
    }

    /** Somebody may mend it, here or in the tracker, without a word to us; so it is asked again, but seldom. */
    private void rehearseAgain(Request request, Message reason) {
        tickets.keepProblem(request.uid(), reason);
        outbox.putOff(request, sending.patience().next(SELDOM));
        sending.contacts().reached(TRACKER, now(), Optional.empty());
    }

    private void settle(Request request, Answer answer) {
        if (answer instanceof Answer.Opened opened) {
            tickets.keep(opened.ticket());
            tickets.clearProblem(request.uid());
        } else if (answer instanceof Answer.Refused refused) {
            tickets.keepProblem(request.uid(), refused.reason());
        } else {
            tickets.clearProblem(request.uid());
        }
        outbox.settle(request);
        sending.contacts().reached(TRACKER, now(), Optional.empty());
    }

    private void leaveAlone(Request request, Answer.Unreachable unreachable) {
        var before = sending.contacts().of(TRACKER).failures();
        var until = sending.patience().pause(before, unreachable.retryAfter());
        sending.contacts().missed(TRACKER, until, unreachable.reason(), Optional.empty());
        if (sending.patience().endsFor(request.since())) {
            bury(request, Message.of("aftermath.ticket.unanswered"));
            return;
        }
        if (before >= FAILURES_BEFORE_TELLING) {
            outbox.due(now(), ROUND).forEach(waiting -> tell(waiting, unreachable.reason()));
        }
        outbox.putOff(request, until);
    }

    /** What keeps one waiting keeps all: each of them says so, also those that nobody tried to send. */
    private void tell(Request waiting, Message reason) {
        var known = tickets.find(waiting.uid());
        if (known.flatMap(Tickets.Known::problem).isEmpty()
                && known.flatMap(Tickets.Known::ticket).isEmpty()) {
            tickets.keepProblem(waiting.uid(), reason);
        }
    }

    private void fail(Request request, Message reason) {
        if (sending.patience().endsAfter(request.attempts() + 1)) {
            bury(request, reason);
            return;
        }
        if (request.attempts() >= FAILURES_BEFORE_TELLING) {
            tickets.keepProblem(request.uid(), reason);
        }
        outbox.retryAt(request, sending.patience().next(request.attempts()));
    }

    private void bury(Request request, Message reason) {
        outbox.bury(request, reason);
        tickets.keepProblem(request.uid(), Message.of("aftermath.ticket.dead"));
    }
}
