package org.aftermath.core.lifecycle;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.postmortem.Status;
import org.aftermath.core.postmortem.StatusChange;
import org.aftermath.core.postmortem.StatusHistory;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/**
 * Takes a postmortem one step through the status machine and remembers who, when and why. Of two people who move it at
 * the same time exactly one succeeds, and the other learns from whom.
 */
@Writes
public final class AdvanceStatus {

    /** Characters of a reason. */
    public static final int LONGEST_REASON = 2000;

    /**
     * @param version of the record that the person saw; empty if the caller does not mind what happened since
     * @param reason why; a step back needs one
     * @param posting of the message to people outside, when the postmortem is closed after it
     */
    public record Order(
            long pageId, Status to, String reason, Optional<Posting> posting, Optional<Integer> version, UserRef by) {}

    private final Postmortems postmortems;
    private final StatusHistory history;
    private final Situations situations;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    public AdvanceStatus(
            Postmortems postmortems,
            StatusHistory history,
            Situations situations,
            People people,
            Transactions transactions,
            Clock clock) {
        this.postmortems = postmortems;
        this.history = history;
        this.situations = situations;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Advance carryOut(Order order) {
        return transactions.within(() -> postmortems
                .ofPage(order.pageId())
                .map(postmortem -> carryOut(order, postmortem))
                .orElseGet(Advance.NoPostmortem::new));
    }

    private Advance carryOut(Order order, Postmortem postmortem) {
        if (isStale(order, postmortem)) {
            return overtaken(postmortem);
        }
        var objections = objections(order, postmortem);
        if (!objections.isEmpty()) {
            return new Advance.Refused(objections);
        }
        return postmortems
                .update(postmortem.at(order.to()))
                .<Advance>map(moved -> remember(order, postmortem, moved))
                .orElseGet(() -> overtaken(postmortems.ofPage(order.pageId()).orElse(postmortem)));
    }

    private static boolean isStale(Order order, Postmortem postmortem) {
        return postmortem.status() == order.to()
                || order.version().filter(seen -> seen != postmortem.version()).isPresent();
    }

    private List<Reason> objections(Order order, Postmortem postmortem) {
        var situation = situations.of(postmortem, Optional.of(order.by()));
        return Moves.to(situation, order.to())
                .map(move -> move.reasons().isEmpty() ? unanswered(order, move, situation) : move.reasons())
                .orElseGet(() -> List.of(Reason.of("aftermath.move.none")));
    }

    /** What the step asks of the person who takes it. */
    private List<Reason> unanswered(Order order, Move move, Situation situation) {
        if (move.back() && order.reason().isBlank()) {
            return List.of(Reason.of("aftermath.move.reason"));
        }
        if (order.reason().length() > LONGEST_REASON) {
            return List.of(Reason.of("aftermath.move.reason.long", LONGEST_REASON));
        }
        var mustTell = move.asksPosting() && situation.rules().mode(Policies.MESSAGE_POSTED) == Mode.BLOCK;
        return mustTell ? untold(order.posting()) : List.of();
    }

    private List<Reason> untold(Optional<Posting> posting) {
        if (posting.isEmpty()) {
            return List.of(Reason.of("aftermath.move.posted"));
        }
        return posting.get().at().isAfter(clock.instant())
                ? List.of(Reason.of("aftermath.move.posted.future"))
                : List.of();
    }

    private Advance remember(Order order, Postmortem before, Postmortem moved) {
        var reason = order.posting().map(Posting::text).orElse(order.reason().strip());
        history.add(
                new StatusChange(order.pageId(), before.status(), moved.status(), order.by(), clock.instant(), reason));
        return new Advance.Moved(moved);
    }

    private Advance overtaken(Postmortem now) {
        var status = now.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var who = history.ofPage(now.pageId(), 1).stream()
                .findFirst()
                .flatMap(change -> people.find(change.who()))
                .map(Person::fullName);
        return new Advance.Overtaken(who.map(name -> Message.of("aftermath.move.overtaken." + status, name))
                .orElseGet(() -> Message.of("aftermath.move.already." + status)));
    }
}
