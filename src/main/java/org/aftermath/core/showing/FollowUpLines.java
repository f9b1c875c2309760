package org.aftermath.core.showing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aftermath.core.agreement.Agreement;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.Dissent;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Reason;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.work.Once;

/**
 * Makes lines for one reader on one day; asks for each person once, and whether tickets are held if one is missing. Not for
 * sharing between threads.
 */
final class FollowUpLines {

    private final People people;
    private final LocalDate today;
    private final Supplier<Boolean> held;
    private final Map<String, Optional<Person>> asked = new HashMap<>();

    FollowUpLines(People people, LocalDate today, BooleanSupplier held) {
        this.people = people;
        this.today = today;
        this.held = new Once<>(held::getAsBoolean);
    }

    FollowUpLine of(FollowUp followUp, Optional<Tickets.Known> known, List<Reason> reasons) {
        var ticket = known.flatMap(Tickets.Known::ticket);
        var problem = known.flatMap(Tickets.Known::problem);
        var state = state(followUp, ticket, problem);
        var line = line(Optional.of(followUp.uid()), followUp, state, ticket, problems(followUp, state, problem));
        return line.with(Agreement.of(followUp, ticket, reasons), known(followUp, ticket, reasons));
    }

    FollowUpLine preview(FollowUp followUp) {
        var state =
                switch (followUp.commitment()) {
                    case DONE -> FollowUpState.DONE;
                    case WONTDO -> FollowUpState.WONTDO;
                    case COMMITTED -> FollowUpState.COMMITTED;
                    case PROPOSED -> FollowUpState.PROPOSED;
                };
        return line(Optional.empty(), followUp, state, Optional.empty(), List.of());
    }

    private FollowUpState state(FollowUp followUp, Optional<Ticket> ticket, Optional<Message> problem) {
        if (followUp.commitment() == Commitment.WONTDO) {
            return FollowUpState.WONTDO;
        }
        if (ticket.isPresent()) {
            return ticket.get().isDone() ? FollowUpState.DONE : FollowUpState.OPEN;
        }
        if (followUp.commitment() == Commitment.DONE) {
            return FollowUpState.DONE;
        }
        if (!followUp.wantsTicket()) {
            return followUp.commitment() == Commitment.COMMITTED ? FollowUpState.COMMITTED : FollowUpState.PROPOSED;
        }
        if (!followUp.missing().isEmpty()) {
            return FollowUpState.INCOMPLETE;
        }
        if (problem.isPresent()) {
            return FollowUpState.PROBLEM;
        }
        return held.get() ? FollowUpState.HELD : FollowUpState.WAITING;
    }

    private static List<Message> problems(FollowUp followUp, FollowUpState state, Optional<Message> problem) {
        return switch (state) {
            case INCOMPLETE -> followUp.missing();
            case PROBLEM -> problem.stream().toList();
            case WONTDO -> followUp.unsettled();
            default -> List.of();
        };
    }

    private FollowUpLine line(
            Optional<FollowUpUid> uid,
            FollowUp followUp,
            FollowUpState state,
            Optional<Ticket> ticket,
            List<Message> problems) {
        var due = ticket.flatMap(Ticket::due).or(followUp::due);
        return new FollowUpLine(
                uid,
                followUp,
                known(followUp, ticket, List.of()),
                due,
                state,
                ticket,
                problems,
                Agreement.NONE,
                isOverdue(due, state));
    }

    private boolean isOverdue(Optional<LocalDate> due, FollowUpState state) {
        var over = state == FollowUpState.DONE || state == FollowUpState.WONTDO;
        return !over && due.filter(day -> day.isBefore(today)).isPresent();
    }

    private Map<String, Person> known(FollowUp followUp, Optional<Ticket> ticket, List<Reason> reasons) {
        var known = new HashMap<String, Person>();
        var named = Stream.of(
                named(followUp),
                ticket.flatMap(Ticket::assignee).stream(),
                reasons.stream().map(Reason::by));
        named.flatMap(names -> names).forEach(name -> people(name).ifPresent(person -> known.put(name, person)));
        return known;
    }

    private static Stream<String> named(FollowUp followUp) {
        var decision = followUp.decision();
        return Stream.of(
                        followUp.owner().stream(),
                        followUp.sponsor().stream(),
                        decision.agreedBy().stream(),
                        decision.dissents().stream().map(Dissent::who),
                        decision.dissents().stream().flatMap(dissent -> dissent.riskOwner().stream()))
                .flatMap(names -> names);
    }

    private Optional<Person> people(String userName) {
        return asked.computeIfAbsent(userName, people::named);
    }
}
