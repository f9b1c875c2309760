package org.aftermath.core.ticket;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Account;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Reason;
import org.aftermath.core.move.Reasons;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * Writes down why a date or an urgency was moved in the tracker (P23). Whether that person may change the page is for
 * the caller to check.
 */
@Writes
public final class GiveReason {

    private final Tickets tickets;
    private final Reasons reasons;
    private final People people;
    private final Clock clock;

    public GiveReason(Tickets tickets, Reasons reasons, People people, Clock clock) {
        this.tickets = tickets;
        this.reasons = reasons;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What somebody says.
     *
     * @param moved the move they saw; empty for the last one
     */
    public record Words(Agreed what, Optional<Instant> moved, String text) {

        Optional<Fault> fault() {
            if (text.isBlank()) {
                return Optional.of(new Fault("reason", Message.of("aftermath.moved.reason.blank")));
            }
            return text.codePointCount(0, text.length()) > Reason.LONGEST
                    ? Optional.of(new Fault("reason", Message.of("aftermath.moved.reason.long", Reason.LONGEST)))
                    : Optional.empty();
        }
    }

    /** How it went. */
    public sealed interface Outcome {

        record Given(Reason reason) implements Outcome {}

        /** Nobody knows that follow-up's ticket. */
        record Unknown() implements Outcome {}

        record Faulty(Fault fault) implements Outcome {}

        /** Nothing was moved, or it was moved again meanwhile. */
        record Refused(Message why) implements Outcome {}
    }

    public Outcome give(FollowUpUid uid, Words words, UserRef by) {
        var fault = words.fault();
        if (fault.isPresent()) {
            return new Outcome.Faulty(fault.get());
        }
        return tickets.find(uid)
                .flatMap(Tickets.Known::ticket)
                .map(ticket -> give(ticket, words, by))
                .orElseGet(Outcome.Unknown::new);
    }

    private Outcome give(Ticket ticket, Words words, UserRef by) {
        var account = Account.of(words.what(), ticket.trail(), reasons.of(ticket.uid()));
        if (account.isEmpty()) {
            return new Outcome.Refused(Message.of("aftermath.moved.none"));
        }
        var latest = account.get().latest().at();
        if (words.moved().filter(seen -> !seen.equals(latest)).isPresent()) {
            return new Outcome.Refused(Message.of("aftermath.moved.again"));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var reason = new Reason(ticket.uid(), words.what(), latest, words.text().strip(), name(by), now);
        reasons.keep(reason);
        return new Outcome.Given(reason);
    }

    private String name(UserRef by) {
        return people.find(by).map(Person::userName).orElseGet(by::key);
    }
}
