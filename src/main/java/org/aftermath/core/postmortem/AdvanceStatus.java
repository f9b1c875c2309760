package org.aftermath.core.postmortem;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
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
     */
    public record Order(long pageId, Status to, String reason, Optional<Integer> version, UserRef by) {}

    private final Postmortems postmortems;
    private final StatusHistory history;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    public AdvanceStatus(
            Postmortems postmortems, StatusHistory history, People people, Transactions transactions, Clock clock) {
        this.postmortems = postmortems;
        this.history = history;
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

    private static List<Message> objections(Order order, Postmortem postmortem) {
        var move = Moves.to(postmortem, order.to());
        if (move.isEmpty()) {
            return List.of(Message.of("aftermath.move.none"));
        }
        if (move.get().back() && order.reason().isBlank()) {
            return List.of(Message.of("aftermath.move.reason"));
        }
        if (order.reason().length() > LONGEST_REASON) {
            return List.of(Message.of("aftermath.move.reason.long", LONGEST_REASON));
        }
        return move.get().objections();
    }

    private Advance remember(Order order, Postmortem before, Postmortem moved) {
        var reason = order.reason().strip();
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
