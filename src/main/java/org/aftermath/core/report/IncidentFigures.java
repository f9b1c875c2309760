package org.aftermath.core.report;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.IncidentTimes;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.foresight.Answer;
import org.aftermath.core.report.Figure.Cell;
import org.aftermath.core.report.Figure.Row;
import org.aftermath.core.text.Message;

/** How often, how bad, how long, and for what conditions incidents came about. */
final class IncidentFigures {

    private static final int MOST_ROWS = 20;
    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private IncidentFigures() {}

    /** Incidents by month and severity. */
    static Figure months(List<Telling> told, Span span) {
        var tally = new Tally<YearMonth>(SEVERITIES.size())
                .of(span.months())
                .counting((month, column) -> bySeverity(column, span.only(month)));
        told.forEach(each ->
                tally.addIfShown(YearMonth.from(each.day()), each.severity().ordinal()));
        return new Figure("months", true, SEVERITIES.size(), bySeverity(), tally.rows(Span::label));
    }

    /** Where they stand, and how many of them are over. */
    static Figure states(List<Telling> told) {
        var tally = new Tally<Status>(2)
                .of(List.of(Status.values()))
                .counting((status, column) -> column < 2 ? Map.of() : Map.of("status", status.name()));
        told.forEach(each -> tally.add(each.postmortem().status(), each.isFinished() ? 1 : 0));
        return new Figure(
                "states",
                true,
                2,
                List.of(
                        Message.of("aftermath.report.going-on"),
                        Message.of("aftermath.report.finished"),
                        Message.of("aftermath.report.sum")),
                tally.rows(status -> Message.of("aftermath.status." + tail(status))));
    }

    /** From the beginning until somebody noticed, until the harm was contained, until the end. */
    static Figure times(List<Telling> told) {
        return new Figure(
                "times",
                false,
                2,
                List.of(
                        Message.of("aftermath.report.median"),
                        Message.of("aftermath.report.ninetieth"),
                        Message.of("aftermath.report.known")),
                List.of(
                        time("detect", told, IncidentTimes::toDetect),
                        time("mitigate", told, IncidentTimes::toMitigate),
                        time("resolve", told, IncidentTimes::toResolve)));
    }

    private static Row time(String name, List<Telling> told, Function<IncidentTimes, Optional<Duration>> read) {
        var spread = new Spread();
        told.forEach(each -> read.apply(each.postmortem().times()).ifPresent(spread::add));
        return Row.of(
                Message.of("aftermath.report.time." + name),
                List.of(spread.median(), spread.ninetieth(), of(spread.count(), told.size())));
    }

    static Cell of(int part, int whole) {
        return Cell.words(Message.of("aftermath.report.of", part, whole));
    }

    /** Whether premortems foresaw what happened, of those incidents for which somebody said so. */
    static Figure foreseen(List<Telling> told, Span span) {
        var kinds = Answer.Kind.values();
        var tally = new Tally<YearMonth>(kinds.length).of(span.months());
        told.forEach(each -> each.sequel()
                .foreseen()
                .ifPresent(kind -> tally.addIfShown(YearMonth.from(each.day()), kind.ordinal())));
        var heads = new ArrayList<Message>();
        Arrays.stream(kinds)
                .map(kind -> Message.of("aftermath.report.foresight." + kind.code()))
                .forEach(heads::add);
        heads.add(Message.of("aftermath.report.foresight.share"));
        var rows = new ArrayList<>(tally.rows(Span::label, IncidentFigures::foreseenShare));
        rows.add(tally.all(IncidentFigures::foreseenShare));
        return new Figure("foreseen", true, kinds.length, heads, rows);
    }

    private static List<Cell> foreseenShare(long[] row) {
        var missed = row[Answer.Kind.NOT_FORESEEN.ordinal()];
        var answered = LongStream.of(row).sum();
        return List.of(Cell.share(answered - missed, answered));
    }

    /** Where the conditions lay, never a person (B03). */
    static Figure causes(List<Telling> told) {
        var tally = new Tally<Cause>(SEVERITIES.size())
                .of(Arrays.asList(Cause.values()))
                .counting((cause, column) -> bySeverity(column, Map.of("cause", cause.code())));
        told.forEach(each ->
                tally.add(each.postmortem().details().cause(), each.severity().ordinal()));
        return new Figure(
                "causes",
                true,
                SEVERITIES.size(),
                bySeverity(),
                tally.rows(cause -> Message.of("aftermath.cause." + cause.code())));
    }

    /** Services that were hit more than once for the same cause. */
    static Figure recurring(List<Telling> told) {
        var tally = new Tally<List<String>>(1);
        for (var each : told) {
            var cause = each.postmortem().details().cause();
            if (cause != Cause.UNKNOWN) {
                names(each.postmortem().services()).forEach(service -> tally.add(List.of(service, cause.code()), 0));
            }
        }
        return again(
                "recurring",
                tally.fullestFirst(MOST_ROWS)
                        .rows(
                                key -> Message.of(
                                        "aftermath.report.service-cause",
                                        key.get(0),
                                        Message.of("aftermath.cause." + key.get(1))),
                                row -> List.of()));
    }

    /** Factors that follow-ups of more than one postmortem answer, in the words of the pages. */
    static Figure factors(List<Telling> told) {
        Map<String, String> words = new LinkedHashMap<>();
        var tally = new Tally<String>(1);
        for (var each : told) {
            Set<String> here = new LinkedHashSet<>();
            each.sequel().factors().stream()
                    .map(String::strip)
                    .filter(factor -> !factor.isEmpty())
                    .forEach(factor -> here.add(key(factor, words)));
            here.forEach(factor -> tally.add(factor, 0));
        }
        return again(
                "factors",
                tally.fullestFirst(MOST_ROWS).rows(key -> Figure.asIs(words.getOrDefault(key, key)), row -> List.of()));
    }

    private static String key(String factor, Map<String, String> words) {
        var key = factor.toLowerCase(Locale.ROOT);
        words.putIfAbsent(key, factor);
        return key;
    }

    private static Figure again(String name, List<Row> rows) {
        return new Figure(
                name,
                false,
                1,
                List.of(Message.of("aftermath.report.times")),
                rows.stream().filter(row -> row.cells().get(0).size() > 1).toList());
    }

    private static Set<String> names(List<String> given) {
        var names = new LinkedHashSet<String>();
        given.forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT)));
        return names;
    }

    private static Map<String, String> bySeverity(int column, Map<String, String> these) {
        var counted = new HashMap<>(these);
        if (column < SEVERITIES.size()) {
            counted.put("severity", SEVERITIES.get(column).name());
        }
        return counted;
    }

    private static List<Message> bySeverity() {
        return Stream.concat(
                        SEVERITIES.stream().map(severity -> Message.of("aftermath.severity." + tail(severity))),
                        Stream.of(Message.of("aftermath.report.sum")))
                .toList();
    }

    private static String tail(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
