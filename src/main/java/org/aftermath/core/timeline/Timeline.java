package org.aftermath.core.timeline;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aftermath.core.text.Message;

/**
 * What a page tells of an incident, row by row, in the order of the page. Immutable.
 *
 * @param zone of times that state none
 */
public record Timeline(List<Entry> entries, ZoneId zone) {

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

    private boolean isYetToCome(Entry entry) {
        return entry.isOpen()
                && entry.when().at(zone).isEmpty()
                && entry.event().filter(event -> event != Event.BEGAN).isPresent();
    }

    /** What is odd about it, each in a sentence: its order, silences, overlaps, times that nobody can read. */
    public List<Message> findings() {
        var findings = new ArrayList<Message>();
        var astray = astray();
        if (astray > 0) {
            findings.add(Message.of("aftermath.timeline.unsorted", astray));
        }
        var untimed =
                told().stream().filter(entry -> entry.when().at(zone).isEmpty()).count();
        if (untimed > 0) {
            findings.add(Message.of("aftermath.timeline.untimed", untimed));
        }
        var sorted = order().stream()
                .map(entries::get)
                .filter(entry -> !entry.isOpen() && entry.when().at(zone).isPresent())
                .toList();
        gaps(sorted, findings);
        overlaps(sorted, findings);
        return findings;
    }

    /** Rows that stand behind a later one. */
    private long astray() {
        var latest = Instant.MIN;
        var astray = 0L;
        for (var entry : entries) {
            var at = entry.when().at(zone).orElse(latest);
            astray += at.isBefore(latest) ? 1 : 0;
            latest = at.isAfter(latest) ? at : latest;
        }
        return astray;
    }

    private void gaps(List<Entry> sorted, List<Message> findings) {
        var exact = sorted.stream().filter(entry -> entry.when().isExact()).toList();
        if (exact.size() < 3) {
            return;
        }
        var whole = Duration.between(start(exact.get(0)), start(exact.get(exact.size() - 1)));
        for (var place = 1; place < exact.size(); place++) {
            var before = exact.get(place - 1);
            var silence = Duration.between(end(before), start(exact.get(place)));
            if (silence.compareTo(SHORTEST_GAP) >= 0
                    && silence.multipliedBy(PART).compareTo(whole) > 0) {
                findings.add(Message.of(
                        "aftermath.timeline.gap",
                        before.when().text(),
                        exact.get(place).when().text(),
                        silence.toHours(),
                        silence.toMinutesPart()));
            }
        }
    }

    private void overlaps(List<Entry> sorted, List<Message> findings) {
        for (var place = 1; place < sorted.size(); place++) {
            var before = sorted.get(place - 1);
            var next = sorted.get(place);
            if (before.when().end(zone).filter(start(next)::isBefore).isPresent()) {
                findings.add(Message.of(
                        "aftermath.timeline.overlap",
                        before.when().text(),
                        next.when().text()));
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
