package org.aftermath.core.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aftermath.core.allowance.Attention;
import org.aftermath.core.deadline.Clocks;
import org.aftermath.core.deadline.HoldClock;
import org.aftermath.core.facts.Status;
import org.aftermath.core.report.Figure.Cell;
import org.aftermath.core.report.Figure.Row;
import org.aftermath.core.sharing.Readings;
import org.aftermath.core.text.Message;

/** How soon after an incident it is written about and talked about, and whether that is soon enough. */
final class ReviewFigures {

    private static final int REQUIRED = 0;
    private static final int HELD = 1;
    private static final int IN_TIME = 2;
    private static final int FRESH = 3;
    private static final int COLUMNS = 4;

    /** Of fewer answers somebody might guess whose they are. */
    private static final int FEWEST_READERS = 5;

    private static final String READ = "read";
    private static final List<String> READERS = List.of("yes", "partly", "no", READ);

    private final Clock clock;

    ReviewFigures(Clock clock) {
        this.clock = clock;
    }

    /** From the incident's end to the page, to In Review, to the meeting (P24). */
    Figure waits(List<Telling> told) {
        return new Figure(
                "waits",
                false,
                2,
                List.of(
                        Message.of("aftermath.report.median"),
                        Message.of("aftermath.report.ninetieth"),
                        Message.of("aftermath.report.business-days"),
                        Message.of("aftermath.report.known")),
                List.of(
                        wait("text", told, each -> Optional.of(each.origin().made())),
                        wait("in-review", told, each -> each.cameTo(Status.IN_REVIEW)),
                        wait("meeting", told, ReviewFigures::held)));
    }

    private static Optional<Instant> held(Telling told) {
        return told.postmortem().review().heldAt();
    }

    private static Row wait(String name, List<Telling> told, Function<Telling, Optional<Instant>> read) {
        var spread = new Spread();
        for (var each : told) {
            each.postmortem().times().resolved().ifPresent(ended -> read.apply(each)
                    .ifPresent(then -> add(spread, each, ended, then)));
        }
        return Row.of(
                Message.of("aftermath.report.wait." + name),
                List.of(
                        spread.median(),
                        spread.ninetieth(),
                        spread.medianDays(),
                        IncidentFigures.of(spread.count(), told.size())));
    }

    private static void add(Spread spread, Telling told, Instant ended, Instant then) {
        spread.add(Duration.between(ended, then));
        spread.addBusinessDays(told.rules().calendar().businessDaysBetween(told.dayOf(ended), told.dayOf(then)));
    }

    /** Meetings held of those required (P07), in time by the clock of their severity (G05), and while memory was fresh (B02). */
    Figure held(List<Telling> told, Span span) {
        var tally = new Tally<YearMonth>(COLUMNS).of(span.months());
        told.stream().filter(Telling::isRequired).forEach(each -> count(tally, YearMonth.from(each.day()), each));
        var rows = new ArrayList<>(tally.rows(Span::label, ReviewFigures::shares));
        rows.add(tally.all(ReviewFigures::shares));
        return new Figure(
                "held",
                false,
                IN_TIME + 1,
                List.of(
                        Message.of("aftermath.report.required"),
                        Message.of("aftermath.report.held"),
                        Message.of("aftermath.report.in-time"),
                        Message.of("aftermath.report.fresh"),
                        Message.of("aftermath.report.held-share"),
                        Message.of("aftermath.report.in-time-share"),
                        Message.of("aftermath.report.fresh-share")),
                rows);
    }

    private void count(Tally<YearMonth> tally, YearMonth month, Telling each) {
        tally.addIfShown(month, REQUIRED);
        held(each).ifPresent(held -> {
            tally.addIfShown(month, HELD);
            if (isInTime(each, held)) {
                tally.addIfShown(month, IN_TIME);
            }
            if (isFresh(each, held)) {
                tally.addIfShown(month, FRESH);
            }
        });
    }

    /** Also in time where no rule says until when. */
    private boolean isInTime(Telling each, Instant held) {
        var clocks = new Clocks(each.rules().clocks(), each.rules().calendar(), clock);
        return each.postmortem()
                .times()
                .resolved()
                .flatMap(ended -> clocks.meetingDue(each.severity(), ended))
                .map(due -> !due.overdue(held))
                .orElse(true);
    }

    private static boolean isFresh(Telling each, Instant held) {
        var rule = each.rules().clocks().holdWithin();
        return rule.attention() != Attention.OFF
                && each.postmortem()
                        .times()
                        .resolved()
                        .filter(ended ->
                                new HoldClock(ended, rule, Optional.of(held)).state(held) == HoldClock.State.IN_TIME)
                        .isPresent();
    }

    /** Whether those who read them could understand them (L02); nobody is named. */
    static Figure readers(List<Telling> told) {
        var tally = new Tally<String>(1).of(READERS);
        told.forEach(each -> each.sequel()
                .readers()
                .forEach(answer -> tally.add(answer.map(Readings.Answer::code).orElse(READ), 0)));
        var all =
                told.stream().mapToLong(each -> each.sequel().readers().size()).sum();
        return new Figure(
                "readers",
                false,
                1,
                List.of(Message.of("aftermath.report.readers"), Message.of("aftermath.report.readers-share")),
                all < FEWEST_READERS
                        ? List.of()
                        : tally.rows(
                                answer -> Message.of("aftermath.report.reader." + answer),
                                row -> List.of(Cell.share(row[0], all))));
    }

    private static List<Cell> shares(long[] row) {
        return List.of(
                Cell.share(row[HELD], row[REQUIRED]),
                Cell.share(row[IN_TIME], row[REQUIRED]),
                Cell.share(row[FRESH], row[REQUIRED]));
    }
}
