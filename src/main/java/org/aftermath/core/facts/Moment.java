package org.aftermath.core.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Reads a point in time as people and scripts write it: {@code 2026-11-18T10:00Z}, {@code 2026-11-18 10:00}. */
public final class Moment {

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private Moment() {}

    /**
     * Empty if the text is no date of the calendar, or of a year that four digits do not write; without a time of day it is the
     * day's beginning.
     */
    public static Optional<Instant> read(String text, ZoneId zone) {
        if (text.strip().matches("[+-].*")) {
            return Optional.empty();
        }
        try {
            var read = FORMAT.parseBest(
                    text.strip().replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (read instanceof OffsetDateTime exact) {
                return Optional.of(exact.toInstant());
            }
            if (read instanceof LocalDateTime local) {
                return Optional.of(local.atZone(zone).toInstant());
            }
            return Optional.of(
                    ZonedDateTime.of(LocalDate.from(read).atStartOfDay(), zone).toInstant());
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
