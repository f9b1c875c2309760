package org.aftermath.core.timeline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How the times of one page are meant.
 *
 * @param zone of times that state none
 * @param start the day on which the incident began, if it is known
 * @param today the day that it is now, for dates without a year where nothing else helps
 */
public record Frame(ZoneId zone, Optional<LocalDate> start, LocalDate today) {

    public Frame {
        requireNonNull(zone);
        requireNonNull(start);
        requireNonNull(today);
    }

    /** The rows of the page in this frame. */
    public Timeline timeline(List<Entry> rows) {
        return Timeline.of(rows, zone, start);
    }

    /** A day not far from the incident. */
    public LocalDate near() {
        return start.orElse(today);
    }

    /** For times that leave something out. */
    public Clues clues() {
        return Clues.of(near());
    }
}
