package org.aftermath.core.timeline;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.aftermath.core.text.Message;

/**
 * What a page tells of an incident, row by row, in the order of the page. Immutable.
 *
 * @param zone of times that state none
 */
public record Timeline(List<Entry> entries, ZoneId zone) {

    /** What is odd about one row. */
    public enum Mark {
        UNSORTED,
        UNTIMED,
        GAP,
        OVERLAP,
        UNPROVED
    }

    private record Odd(Mark mark, int place, Message words) {}

    /** A silence shorter than this is none, however short the incident. */
    private static final Duration SHORTEST_GAP = Duration.ofMinutes(30);

    /** A silence is named if it is longer than this part of the whole. */
    private static final int PART = 4;

    public Timeline {
        entries = List.copyOf(entries);
        requireNonNull(zone);
    }

    /**
     * Rows as a page has them, each with the day that the rows before it imply.
     *
     * @param start the day of rows before any date
     */
    public static Timeline of(List<Entry> rows, ZoneId zone, Optional<LocalDate> start) {
        var calendar = new Calendar(start);
        return new Timeline(
                rows.stream().map(row -> row.at(calendar.place(row.when()))).toList(), zone);
    }

    /** Rows that say something; those that the template left open do not count. */
    public List<Entry> told() {
        return entries.stream().filter(entry -> !entry.isOpen()).toList();
    }

    /** How many rows that say something show evidence for it (G10). */
    public int evidenced() {
        return (int)
                told().stream().filter(entry -> !entry.evidence().isBlank()).count();
    }

    /** The same in percent, rounded down; 0 where nothing is told. */
    public int coverage() {
        var told = told().size();
        return told == 0 ? 0 : 100 * evidenced() / told;
    }

    /**
     * The places of the rows, from 0, in the order of time. A row whose time cannot be told stays behind the one that it
     * stands behind.
     */
    public List<Integer> order() {
        var keys = new ArrayList<Instant>();
        var latest = Instant.MIN;
        for (var entry : entries) {
            latest = entry.when().at(zone).orElse(latest);
            keys.add(latest);
        }
        return IntStream.range(0, keys.size())
                .boxed()
                .sorted((one, other) -> keys.get(one).compareTo(keys.get(other)))
                .toList();
    }

    /** Where a new row goes, from 0: before the first later one, else before what is still open at the end. */
    public int place(Entry added) {
        var at = added.when().at(zone);
        for (var place = 0; place < entries.size() && at.isPresent(); place++) {
            if (entries.get(place).when().at(zone).filter(at.get()::isBefore).isPresent()) {
                return place;
            }
        }
        var end = entries.size();
        while (end > 0 && isYetToCome(entries.get(end - 1))) {
            end--;
        }
        return end;
    }

    /**
     * Which of the rows that the template left open these entries fill, by place: what began, was detected or ended is
     * told once. Of several of a kind the first in time fills it, for the end the last.
     */
    public Map<Integer, Entry> filled(List<Entry> added) {
        var known = new EnumMap<Event, Entry>(Event.class);
        for (var place : new Timeline(added, zone).order()) {
            var entry = added.get(place);
            entry.event()
                    .filter(event -> event.fact().isPresent() && !entry.when().isUnknown())
                    .ifPresent(event -> known.merge(event, entry, (one, other) -> event == Event.ENDED ? other : one));
        }
        var filled = new TreeMap<Integer, Entry>();
        for (var place = 0; place < entries.size(); place++) {
            var at = place;
            Optional.of(entries.get(place))
                    .filter(Entry::isOpen)
                    .flatMap(Entry::event)
                    .flatMap(event -> Optional.ofNullable(known.remove(event)))
                    .ifPresent(entry -> filled.put(at, entry));
        }
        return filled;
    }

    private boolean isYetToCome(Entry entry) {
        return entry.isOpen()
                && entry.when().at(zone).isEmpty()
                && entry.event().filter(event -> event != Event.BEGAN).isPresent();
    }

    /** What is odd about it, each in a sentence: its order, silences, overlaps, times that nobody can read. */
    public List<Message> findings() {
        var findings = new ArrayList<Message>();
        counted("aftermath.timeline.unsorted", astray(), findings);
        counted("aftermath.timeline.untimed", places(this::isUntimed), findings);
        odds().forEach(odd -> findings.add(odd.words()));
        return findings;
    }

    private static void counted(String key, List<Integer> places, List<Message> findings) {
        if (!places.isEmpty()) {
            findings.add(Message.of(key, places.size()));
        }
    }

    /** What is odd about single rows, by their places. */
    public Map<Integer, Set<Mark>> marks() {
        var marks = new TreeMap<Integer, Set<Mark>>();
        mark(marks, Mark.UNSORTED, astray());
        mark(marks, Mark.UNTIMED, places(this::isUntimed));
        odds().forEach(odd -> mark(marks, odd.mark(), List.of(odd.place())));
        mark(marks, Mark.UNPROVED, places(entry -> entry.evidence().isBlank()));
        return marks;
    }

    private static void mark(Map<Integer, Set<Mark>> marks, Mark mark, List<Integer> places) {
        places.forEach(place ->
                marks.computeIfAbsent(place, each -> EnumSet.noneOf(Mark.class)).add(mark));
    }

    private boolean isUntimed(Entry entry) {
        return entry.when().at(zone).isEmpty();
    }

    /** Of the rows that say something. */
    private List<Integer> places(Predicate<Entry> such) {
        return IntStream.range(0, entries.size())
                .filter(place -> !entries.get(place).isOpen() && such.test(entries.get(place)))
                .boxed()
                .toList();
    }

    private List<Odd> odds() {
        var sorted = order().stream()
                .filter(place -> !entries.get(place).isOpen() && !isUntimed(entries.get(place)))
                .toList();
        var odds = new ArrayList<Odd>();
        gaps(sorted, odds);
        overlaps(sorted, odds);
        return odds;
    }

    /** Rows that stand behind a later one. */
    private List<Integer> astray() {
        var latest = Instant.MIN;
        var astray = new ArrayList<Integer>();
        for (var place = 0; place < entries.size(); place++) {
            var at = entries.get(place).when().at(zone).orElse(latest);
            if (at.isBefore(latest)) {
                astray.add(place);
            }
            latest = at.isAfter(latest) ? at : latest;
        }
        return astray;
    }

    private void gaps(List<Integer> sorted, List<Odd> odds) {
        var places = sorted.stream()
                .filter(place -> entries.get(place).when().isExact())
                .toList();
        var exact = places.stream().map(entries::get).toList();
        if (exact.size() < 3) {
            return;
        }
        var whole = Duration.between(start(exact.get(0)), start(exact.get(exact.size() - 1)));
        for (var place = 1; place < exact.size(); place++) {
            var before = exact.get(place - 1);
            var silence = Duration.between(end(before), start(exact.get(place)));
            if (silence.compareTo(SHORTEST_GAP) >= 0
                    && silence.multipliedBy(PART).compareTo(whole) > 0) {
                odds.add(new Odd(Mark.GAP, places.get(place), gap(before, exact.get(place), silence)));
            }
        }
    }

    private static Message gap(Entry before, Entry next, Duration silence) {
        return Message.of(
                "aftermath.timeline.gap",
                before.when().text(),
                next.when().text(),
                silence.toHours(),
                silence.toMinutesPart());
    }

    private void overlaps(List<Integer> sorted, List<Odd> odds) {
        for (var place = 1; place < sorted.size(); place++) {
            var before = entries.get(sorted.get(place - 1));
            var next = entries.get(sorted.get(place));
            if (before.when().end(zone).filter(start(next)::isBefore).isPresent()) {
                var words = Message.of(
                        "aftermath.timeline.overlap",
                        before.when().text(),
                        next.when().text());
                odds.add(new Odd(Mark.OVERLAP, sorted.get(place), words));
            }
        }
    }

    private Instant start(Entry entry) {
        return entry.when().at(zone).orElseThrow();
    }

    private Instant end(Entry entry) {
        return entry.when().end(zone).orElseGet(() -> start(entry));
    }

    /**
     * When what the facts ask for happened: the first of each kind whose hour is known, for the end the last (B20). Only
     * offered: nobody's record is changed by a table.
     */
    public Map<Event, Instant> times() {
        var times = new EnumMap<Event, Instant>(Event.class);
        for (var entry : entries) {
            var event = entry.event().filter(known -> known.fact().isPresent());
            var at = Optional.of(entry.when()).filter(When::isExact).flatMap(when -> when.at(zone));
            if (event.isPresent() && at.isPresent()) {
                times.merge(
                        event.get(),
                        at.get(),
                        (one, other) -> one.isBefore(other) == (event.get() != Event.ENDED) ? one : other);
            }
        }
        return times;
    }
}
