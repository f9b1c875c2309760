package org.aftermath.core.postmortem;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.history.Audit;
import org.aftermath.core.history.Change;
import org.aftermath.core.history.ChangeLog;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/**
 * Changes facts of a postmortem, all of an order or none, and writes each into the audit trail. Of two people who change
 * a record that they read at the same version exactly one succeeds, and the other learns from whom.
 */
@Writes
public final class ChangeFacts {

    private static final int LONGEST_REASON = 2000;

    /** Clocks of people and servers differ a little; that is no contradiction. */
    private static final Duration LENIENCE = Duration.ofMinutes(5);

    /**
     * @param version of the record that the person saw
     * @param values by the name of the fact; empty text for what is unknown
     * @param zone where times without a zone are at home
     */
    public record Order(
            long pageId,
            Optional<Integer> version,
            Map<String, String> values,
            String reason,
            UserRef by,
            ZoneId zone) {

        public Order {
            values = Map.copyOf(values);
        }
    }

    private final Postmortems postmortems;
    private final Trail trail;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    /** Where changes are written down, and read to tell who was faster. */
    public record Trail(ChangeLog log, Audit audit) {}

    public ChangeFacts(Postmortems postmortems, Trail trail, People people, Transactions transactions, Clock clock) {
        this.postmortems = postmortems;
        this.trail = trail;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    public FactChange carryOut(Order order) {
        var malformed = malformed(order);
        if (!malformed.isEmpty()) {
            return new FactChange.Invalid(malformed);
        }
        return transactions.within(() -> postmortems
                .ofPage(order.pageId())
                .map(postmortem -> carryOut(order, postmortem))
                .orElseGet(FactChange.NoPostmortem::new));
    }

    /** What of these facts cannot be understood, each by itself. Changes nothing. */
    public List<Fault> foresee(Map<String, String> values, ZoneId zone) {
        var faults = unknown(values);
        faults.addAll(hear(values, zone, new Draft(Postmortem.BLANK)));
        return faults;
    }

    private static List<Fault> unknown(Map<String, String> values) {
        var faults = new ArrayList<Fault>();
        values.keySet().stream()
                .filter(name -> Facts.named(name).isEmpty())
                .sorted()
                .forEach(name -> faults.add(
                        new Fault(Fault.excerpt(name), Message.of("aftermath.facts.nothing", Fault.excerpt(name)))));
        return faults;
    }

    private static List<Fault> malformed(Order order) {
        var faults = unknown(order.values());
        if (order.version().isEmpty()) {
            faults.add(new Fault("version", Message.of("aftermath.facts.version")));
        }
        if (order.reason().length() > LONGEST_REASON) {
            faults.add(new Fault("reason", Message.of("aftermath.facts.long", LONGEST_REASON)));
        }
        return faults;
    }

    private FactChange carryOut(Order order, Postmortem before) {
        if (order.version().filter(seen -> seen == before.version()).isEmpty()) {
            return overtaken(before);
        }
        var draft = new Draft(before);
        var faults = hear(order.values(), order.zone(), draft);
        if (faults.isEmpty()) {
            var latest = clock.instant().plus(LENIENCE);
            faults.addAll(Contradictions.in(draft.build(), order.values().keySet(), latest));
        }
        return faults.isEmpty() ? store(order, before, draft.build()) : new FactChange.Invalid(faults);
    }

    private List<Fault> hear(Map<String, String> values, ZoneId zone, Draft draft) {
        var speaker = new Speaker(people, zone);
        var faults = new ArrayList<Fault>();
        for (var fact : Facts.ALL) {
            var said = values.get(fact.name());
            if (said != null) {
                fact.hear(said, speaker, draft).ifPresent(why -> faults.add(new Fault(fact.name(), why)));
            }
        }
        return faults;
    }

    private FactChange store(Order order, Postmortem before, Postmortem after) {
        if (after.equals(before)) {
            return new FactChange.Changed(before);
        }
        var stored = postmortems.update(after);
        if (stored.isEmpty()) {
            return overtaken(postmortems.ofPage(order.pageId()).orElse(before));
        }
        var now = clock.instant();
        for (var fact : Facts.ALL) {
            var was = fact.tell(before);
            var is = fact.tell(after);
            if (!was.equals(is)) {
                trail.log()
                        .add(new Change(
                                order.pageId(),
                                fact.name(),
                                was,
                                is,
                                order.by(),
                                now,
                                order.reason().strip()));
            }
        }
        return new FactChange.Changed(stored.get());
    }

    private FactChange overtaken(Postmortem now) {
        var who = trail.audit()
                .newest(now.pageId())
                .flatMap(change -> people.find(change.who()))
                .map(Person::fullName);
        return new FactChange.Overtaken(
                now,
                who.map(name -> Message.of("aftermath.facts.overtaken", name))
                        .orElseGet(() -> Message.of("aftermath.facts.overtaken.unknown")));
    }
}
