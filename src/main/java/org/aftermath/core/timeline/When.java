package org.aftermath.core.timeline;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When something happened, as far as somebody wrote it down. Reports know hours without a date, days without an hour,
 * spans and guesses; none of these may be lost only because no calendar knows it. Immutable.
 *
 * @param written the words themselves where they say more than the parts do, else empty
 * @param zone as the words state it; empty where the incident's own is meant
 * @param until the end of a span
 * @param about whether it is a guess
 */
public record When(
        String written,
        Optional<LocalDate> day,
        Optional<LocalTime> time,
        Optional<ZoneId> zone,
        Optional<When> until,
        boolean about) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    public When {
        requireNonNull(written);
        requireNonNull(day);
        requireNonNull(time);
        requireNonNull(zone);
        requireNonNull(until);
    }

    /** Words in which no time can be found. */
    public static When unknown(String written) {
        return new When(written.strip(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** True if neither a day nor an hour is known. */
    public boolean isUnknown() {
        return day.isEmpty() && time.isEmpty();
    }

    /** The instant, or the beginning of the day if no hour is known; empty without a day. */
    public Optional<Instant> at(ZoneId otherwise) {
        return day.map(known -> known.atTime(time.orElse(LocalTime.MIN))
                .atZone(zone.orElse(otherwise))
                .toInstant());
    }

    /** The end of a span, which may lie on the next day; empty for a point. */
    public Optional<Instant> end(ZoneId otherwise) {
        var begun = at(otherwise);
        return until.flatMap(end -> end.on(day).at(zone.orElse(otherwise)))
                .map(end -> begun.filter(end::isBefore).isPresent() ? end.plus(1, ChronoUnit.DAYS) : end);
    }

    /** Whether the hour is known, so that durations mean something. */
    public boolean isExact() {
        return day.isPresent() && time.isPresent();
    }

    /** The same on that day if none is known yet. */
    public When on(Optional<LocalDate> other) {
        return new When(written, day.or(() -> other), time, zone, until, about);
    }

    /** The same in that zone if none is stated. */
    public When in(Optional<ZoneId> other) {
        return new When(written, day, time, isUnknown() ? zone : zone.or(() -> other), until, about);
    }

    /** The same, with words that say more. */
    public When as(String words) {
        return new When(words.strip(), day, time, zone, until, about);
    }

    /** What a timeline's cell says: {@code 2026-11-18 10:42 JST}, {@code ~10:42}, {@code 2026-11-18 10:00–11:30}. */
    public String text() {
        if (!written.isEmpty()) {
            return written;
        }
        var point = day.map(LocalDate::toString).orElse("")
                + (isExact() ? " " : "")
                + time.map(When::clock).orElse("");
        return (about ? "~" : "")
                + point
                + until.map(end -> "–" + end.text()).orElse("")
                + zone.map(known -> " " + Zones.label(known)).orElse("");
    }

    private static String clock(LocalTime time) {
        return time.format(time.getSecond() == 0 ? MINUTES : SECONDS);
    }
}
