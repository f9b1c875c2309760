package org.aftermath.core.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftermath.core.facts.IncidentTimes;
import org.aftermath.core.facts.Review;
import org.aftermath.core.facts.Status;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.foresight.Answer;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.lifecycle.Rules;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.sharing.Readings;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.support.FakePeople;
import org.aftermath.support.PostmortemBuilder;

/** Tellings for tests, and figures as lines of text. */
final class Tellings {

    static final Span SPAN = new Span(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-11-30"));

    private final PostmortemBuilder postmortem;
    private final List<StatusChange> moves = new ArrayList<>();
    private final List<Sequel.Led> led = new ArrayList<>();
    private final List<Optional<Readings.Answer>> readers = new ArrayList<>();
    private final List<Sequel.Promise> promises = new ArrayList<>();
    private final List<Sequel.Lifetime> tickets = new ArrayList<>();
    private Instant made = Instant.parse("2026-11-18T12:00:00Z");
    private Set<UserRef> writers = Set.of();
    private Optional<Answer.Kind> foreseen = Optional.empty();

    private Tellings(PostmortemBuilder postmortem) {
        this.postmortem = postmortem;
    }

    static Tellings of(PostmortemBuilder postmortem) {
        return new Tellings(postmortem);
    }

    Tellings made(String when) {
        made = Instant.parse(when);
        return this;
    }

    Tellings writtenBy(String... userNames) {
        writers = Stream.of(userNames).map(FakePeople::ref).collect(Collectors.toSet());
        return this;
    }

    Tellings moved(Status to, String when) {
        moves.add(new StatusChange(42, Status.DRAFT, to, FakePeople.ref("sre"), Instant.parse(when), ""));
        return this;
    }

    Tellings judged(Answer.Kind kind) {
        foreseen = Optional.of(kind);
        return this;
    }

    /** By one who says so, or by one who only says that they read it. */
    Tellings read(Optional<Readings.Answer> answer) {
        readers.add(answer);
        return this;
    }

    Tellings ledBy(String userName, String when) {
        led.add(new Sequel.Led(FakePeople.ref(userName), Instant.parse(when)));
        return this;
    }

    Tellings promised(FollowUp followUp) {
        promises.add(new Sequel.Promise(followUp, Optional.empty(), List.of(), Optional.empty()));
        return this;
    }

    /** @param done blank while it is open */
    Tellings promised(FollowUp followUp, Ticket ticket, String opened, String done) {
        var begun = Optional.of(Instant.parse(opened));
        promises.add(new Sequel.Promise(followUp, Optional.of(ticket), List.of(), begun));
        tickets.add(new Sequel.Lifetime(
                begun, Optional.of(done).filter(when -> !when.isEmpty()).map(Instant::parse)));
        return this;
    }

    Telling build() {
        var known = postmortem.build();
        return new Telling(
                known,
                known.times().started().orElse(made),
                Rules.DEFAULT,
                new Origins.Origin(made, writers),
                new Sequel(moves, Set.of(), led, new Sequel.Promised(promises, tickets), factors(), foreseen, readers));
    }

    private List<String> factors() {
        return promises.stream()
                .map(promise -> promise.followUp().grounds().factor())
                .filter(factor -> !factor.isEmpty())
                .toList();
    }

    static IncidentTimes times(String started, String detected, String mitigated, String resolved) {
        return new IncidentTimes(when(started), when(detected), Optional.empty(), when(mitigated), when(resolved));
    }

    static Review held(String when) {
        return new Review(Optional.empty(), when(when), Optional.empty());
    }

    private static Optional<Instant> when(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty()).map(Instant::parse);
    }

    /** {@code 2026-11 | 1 | 0}, a row each. */
    static List<String> rows(Figure figure) {
        return figure.rows().stream()
                .map(row -> Stream.concat(
                                Stream.of(row.label()), row.cells().stream().map(Figure.Cell::words))
                        .map(Tellings::words)
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    static List<String> heads(Figure figure) {
        return figure.columns().stream().map(Tellings::words).toList();
    }

    private static String words(Message message) {
        var key = message.key().replaceFirst("^aftermath\\.(report\\.|view\\.facts\\.)?", "");
        var arguments = message.arguments().stream()
                .map(argument -> argument instanceof Message inner ? words(inner) : String.valueOf(argument))
                .collect(Collectors.joining("-"));
        return key.isEmpty() || arguments.isEmpty() || key.equals("month")
                ? arguments.isEmpty() ? key : arguments
                : key + " " + arguments;
    }
}
