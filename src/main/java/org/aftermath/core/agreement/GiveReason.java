package org.aftermath.core.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.announcement.Announcements;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Account;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Reason;
import org.aftermath.core.move.Reasons;
import org.aftermath.core.move.Trail;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.work.Writes;

/**
 * Writes down why a date or an urgency was moved in the tracker (P23). Whether that person may change the page is for
 * the caller to check.
 */
@Writes
public final class GiveReason {

    private final Tickets tickets;
    private final Reasons reasons;
    private final Announcements announcements;
    private final People people;
    private final Clock clock;

    public GiveReason(Tickets tickets, Reasons reasons, Announcements announcements, People people, Clock clock) {
        this.tickets = tickets;
        this.reasons = reasons;
        this.announcements = announcements;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What somebody says.
     *
     * @param moved the move they saw; empty for the last one
     */
    public record Words(Agreed what, Optional<Instant> moved, String text) {

        private Optional<Fault> fault() {
            if (text.isBlank()) {
                return Optional.of(new Fault("reason", Message.of("aftermath.moved.reason.blank")));
            }
            return text.codePointCount(0, text.length()) > Reason.LONGEST
                    ? Optional.of(new Fault("reason", Message.of("aftermath.moved.reason.long", Reason.LONGEST)))
                    : Optional.empty();
        }

        /**
         * The reason that these words are, if they can be one; keeping it is for the caller.
         *
         * @param known reasons for that ticket
         * @param by the user name of whoever says it
         */
        public Outcome about(FollowUpUid uid, Trail trail, List<Reason> known, String by, Instant now) {
            var fault = fault();
            if (fault.isPresent()) {
                return new Outcome.Faulty(fault.get());
            }
            return Account.of(what, trail, known)
                    .map(account -> account.latest().at())
                    .map(latest -> about(uid, latest, by, now.truncatedTo(ChronoUnit.MILLIS)))
                    .orElseGet(() -> new Outcome.Refused(Message.of("aftermath.moved.none")));
        }

        private Outcome about(FollowUpUid uid, Instant latest, String by, Instant now) {
            return moved.filter(seen -> !seen.equals(latest)).isPresent()
                    ? new Outcome.Refused(Message.of("aftermath.moved.again"))
                    : new Outcome.Given(new Reason(uid, what, latest, text.strip(), by, now));
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
        return tickets.find(uid)
                .flatMap(Tickets.Known::ticket)
                .map(ticket -> words.about(uid, ticket.trail(), reasons.of(uid), name(by), clock.instant()))
                .map(this::kept)
                .orElseGet(Outcome.Unknown::new);
    }

    private Outcome kept(Outcome outcome) {
        if (outcome instanceof Outcome.Given given) {
            reasons.keep(given.reason());
            announcements.ask(given.reason().uid().pageId());
        }
        return outcome;
    }

    private String name(UserRef by) {
        return people.find(by).map(Person::userName).orElseGet(by::key);
    }
}
