package org.aftermath.host.remote;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header by which a server says when it wants to be asked again: in so many seconds, or at a date. */
final class RetryAfter {

    private RetryAfter() {}

    static Optional<Duration> read(@Nullable String header, Instant now) {
        if (header == null) {
            return Optional.empty();
        }
        var value = header.strip();
        return value.matches("\\d{1,9}") ? Optional.of(Duration.ofSeconds(Long.parseLong(value))) : until(value, now);
    }

    private static Optional<Duration> until(String date, Instant now) {
        try {
            var then = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(now, then.toInstant())).filter(wait -> !wait.isNegative());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
