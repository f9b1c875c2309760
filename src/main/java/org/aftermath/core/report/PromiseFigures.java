package org.aftermath.core.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.Dissent;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.report.Figure.Cell;
import org.aftermath.core.report.Figure.Row;
import org.aftermath.core.report.Sequel.Promise;
import org.aftermath.core.text.Message;

/** What became of what was promised. */
final class PromiseFigures {

    private static final int MOST_ROWS = 20;
    private static final int MOST_DROPPED = 100;
    private static final int THIRD = 3;
    private static final int REASON_MISSING = 3;
    private static final int SILENT = 4;
    private static final int[] AGES = {7, 30, 90};
    private static final List<Urgency> URGENCIES = List.of(Urgency.values());

    private final List<Telling> told;
    private final Instant now;

    PromiseFigures(List<Telling> told, Instant now) {
        this.told = told;
        this.now = now;
    }

    private record Of(Telling telling, Promise promise) {

        LocalDate today(Instant now) {
            return telling.dayOf(now);
        }
    }

    private Stream<Of> promises() {
        return told.stream()
                .flatMap(each -> each.sequel().promised().promises().stream().map(promise -> new Of(each, promise)));
    }

    /** Tickets made and done, by month. */
    Figure flow(Span span) {
        var tally = new Tally<YearMonth>(2).of(span.months());
        told.forEach(each -> each.sequel().promised().tickets().forEach(ticket -> {
            month(each, ticket.opened()).ifPresent(month -> tally.addIfShown(month, 0));
            month(each, ticket.done()).ifPresent(month -> tally.addIfShown(month, 1));
        }));
        var rows = new ArrayList<>(tally.rows(Span::label, row -> List.of()));
        rows.add(tally.all(row -> List.of()));
        return new Figure(
                "flow",
                false,
                2,
                List.of(Message.of("aftermath.report.opened"), Message.of("aftermath.report.done")),
                rows);
    }

    private static Optional<YearMonth> month(Telling each, Optional<Instant> when) {
        return when.map(each::dayOf).map(YearMonth::from);
    }

    /** How long open ones have been open. */
    Figure ageing() {
        var ages = List.of("week", "month", "quarter", "longer", "unknown");
        var tally = new Tally<String>(URGENCIES.size()).of(ages);
        promises()
                .filter(each -> each.promise.isOpen())
                .forEach(each ->
                        tally.add(ages.get(age(each)), each.promise.urgency().ordinal()));
        return new Figure(
                "ageing",
                true,
                URGENCIES.size(),
                byUrgency(),
                tally.rows(age -> Message.of("aftermath.report.age." + age)));
    }

    private int age(Of each) {
        if (each.promise.opened().isEmpty()) {
            return AGES.length + 1;
        }
        var days = ChronoUnit.DAYS.between(each.promise.opened().get(), now);
        return (int) Arrays.stream(AGES).filter(age -> days > age).count();
    }

    /** By the teams that the postmortem names; of two teams each counts it. */
    Figure overdueByTeam() {
        return overdue("teams", each -> each.telling.postmortem().details().teams());
    }

    /** By the tracker's project, which is where the work is (P21). */
    Figure overdueByProject() {
        return overdue("projects", each -> each.promise
                .ticket()
                .map(ticket -> List.of(ticket.key().replaceFirst("-\\d+$", "")))
                .orElse(List.of()));
    }

    private Figure overdue(String name, Function<Of, List<String>> labels) {
        var none = Message.of("aftermath.report.none." + name);
        var tally = new Tally<Message>(URGENCIES.size());
        promises().filter(each -> each.promise.isOverdue(each.today(now))).forEach(each -> {
            var given = labels.apply(each).stream().map(Figure::asIs).toList();
            (given.isEmpty() ? List.of(none) : given)
                    .forEach(label -> tally.add(label, each.promise.urgency().ordinal()));
        });
        return new Figure(
                name,
                true,
                URGENCIES.size(),
                byUrgency(),
                tally.fullestFirst(MOST_ROWS).rows(label -> label));
    }

    /** Dates that were moved, and changes for which nobody gave a reason (P23). */
    Figure moved() {
        var tally = new Tally<Urgency>(SILENT + 1).of(URGENCIES);
        promises().forEach(each -> count(tally, each.promise));
        return new Figure(
                "moved",
                true,
                THIRD,
                List.of(
                        Message.of("aftermath.report.moved.once"),
                        Message.of("aftermath.report.moved.twice"),
                        Message.of("aftermath.report.moved.more"),
                        Message.of("aftermath.report.moved.reason"),
                        Message.of("aftermath.report.moved.silent")),
                tally.rows(urgency -> Figure.asIs(urgency.name()), row -> List.of()));
    }

    private static void count(Tally<Urgency> tally, Promise promise) {
        if (promise.moves() > 0) {
            tally.add(promise.urgency(), Math.min(promise.moves(), THIRD) - 1);
        }
        if (promise.lacksReason()) {
            tally.add(promise.urgency(), REASON_MISSING);
        }
        if (promise.ticket().filter(ticket -> ticket.trail().silent()).isPresent()) {
            tally.add(promise.urgency(), SILENT);
        }
    }

    /** What was openly dropped, and why (B17). */
    Figure dropped() {
        return new Figure(
                "dropped",
                false,
                0,
                List.of(
                        Message.of("aftermath.report.dropped.reason"),
                        Message.of("aftermath.report.dropped.agreed"),
                        Message.of("aftermath.report.dropped.dissent"),
                        Message.of("aftermath.report.dropped.revisit")),
                promises()
                        .filter(each -> each.promise.followUp().commitment() == Commitment.WONTDO)
                        .limit(MOST_DROPPED)
                        .map(each -> dropped(each.promise.followUp()))
                        .toList());
    }

    private static Row dropped(FollowUp followUp) {
        var decision = followUp.decision();
        return new Row(
                Figure.asIs(followUp.text()),
                List.of(
                        Cell.of(decision.reason()),
                        Cell.of(String.join(", ", decision.agreedBy())),
                        Cell.of(Dissent.written(decision.dissents())),
                        decision.revisit()
                                .map(day -> Cell.words(Message.of("", day)))
                                .orElse(Cell.UNKNOWN)),
                Optional.of(followUp.uid().pageId()),
                false);
    }

    private static List<Message> byUrgency() {
        return Stream.concat(
                        URGENCIES.stream().map(urgency -> Figure.asIs(urgency.name())),
                        Stream.of(Message.of("aftermath.report.sum")))
                .toList();
    }
}
