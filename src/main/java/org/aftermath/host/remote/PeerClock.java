package org.aftermath.host.remote;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an answer's {@code Date} tells of the clock it comes from, to the second. */
final class PeerClock {

    private PeerClock() {}

    /** How far it is ahead of ours; empty if the header is missing or no date. */
    static Optional<Duration> ahead(@Nullable String date, Instant now) {
        if (date == null) {
            return Optional.empty();
        }
        try {
            var there = ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.ofSeconds(there.getEpochSecond() - now.getEpochSecond()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
