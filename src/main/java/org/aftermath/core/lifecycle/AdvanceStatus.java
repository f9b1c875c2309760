package org.aftermath.core.lifecycle;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.facts.Status;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.history.StatusHistory;
import org.aftermath.core.message.Posted;
import org.aftermath.core.message.Posting;
import org.aftermath.core.outline.Reason;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
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
    private final List<StepFollower> followers;
    private final Situations situations;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    /** Where steps are written down, and who else hears of each. */
    public record Books(Postmortems postmortems, StatusHistory history, List<StepFollower> followers) {

        public Books {
            followers = List.copyOf(followers);
        }
    }

    public AdvanceStatus(Books books, Situations situations, People people, Transactions transactions, Clock clock) {
        this.postmortems = books.postmortems();
        this.history = books.history();
        this.followers = books.followers();
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
        var situation = situations.of(postmortem, Optional.of(order.by()));
        var objections = objections(order, situation);
        if (!objections.isEmpty()) {
            return new Advance.Refused(objections);
        }
        return postmortems
                .update(postmortem.at(order.to()))
                .<Advance>map(moved -> remember(order, situation, moved))
                .orElseGet(() -> overtaken(postmortems.ofPage(order.pageId()).orElse(postmortem)));
    }

    private static boolean isStale(Order order, Postmortem postmortem) {
        return postmortem.status() == order.to()
                || order.version().filter(seen -> seen != postmortem.version()).isPresent();
    }

    private List<Reason> objections(Order order, Situation situation) {
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
        if (order.posting()
                .filter(posting -> posting.at().isAfter(clock.instant()))
                .isPresent()) {
            return List.of(Reason.of("aftermath.move.posted.future"));
        }
        var mustTell = move.asksPosting() && situation.rules().mode(Policies.MESSAGE_POSTED) == Mode.BLOCK;
        return mustTell && order.posting().isEmpty() ? List.of(Reason.of("aftermath.move.posted")) : List.of();
    }

    private Advance remember(Order order, Situation before, Postmortem moved) {
        var posting = order.posting().or(() -> told(order, before));
        var reason = posting.map(Posting::text).orElse(order.reason().strip());
        var from = before.postmortem().status();
        var change = new StatusChange(order.pageId(), from, moved.status(), order.by(), clock.instant(), reason);
        history.add(change);
        followers.forEach(follower -> follower.taken(moved, change, order.posting()));
        return new Advance.Moved(moved);
    }

    /** What the message itself tells of its posting, for whoever closes after it. */
    private static Optional<Posting> told(Order order, Situation before) {
        return before.message()
                .posted()
                .filter(out -> order.to() == Status.CLOSED && before.needsMessage())
                .map(Posted::posting);
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
