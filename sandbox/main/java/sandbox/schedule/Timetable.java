package sandbox.schedule;

import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.springframework.scheduling.support.CronExpression;
import sandbox.host.Inside;

/** When a job runs. */
interface Timetable {

    /** The first time, at or after now; empty: never. */
    Optional<Instant> first(Instant now);

    /** The first time strictly after this one; empty: never again. */
    Optional<Instant> after(Instant time);

    /** How long one run of the cluster stands for this time; empty: nothing to share. */
    Optional<Duration> slot(Instant time);

    /** @throws IllegalArgumentException if the schedule has no meaning */
    static Timetable of(Schedule schedule, Instant now) {
        var cron = Inside.read(schedule, "cronExpression", String.class);
        if (cron != null) {
            var zone = Inside.read(schedule, "timeZone", TimeZone.class);
            return new Cron(
                    CronExpression.parse(fromQuartz(cron)), zone == null ? ZoneId.systemDefault() : zone.toZoneId());
        }
        var first = Inside.read(schedule, "firstRunTime", Date.class);
        long interval = Inside.read(schedule, "intervalInMillis", Long.class);
        return new Interval(first == null ? now : first.toInstant(), interval);
    }

    /** Quartz counts Sunday as 1 and knows a seventh field for the year. */
    private static String fromQuartz(String cron) {
        var fields = cron.strip().split("\\s+");
        if (fields.length < 6 || fields.length > 7) {
            throw new IllegalArgumentException("not a cron expression: " + cron);
        }
        var days = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
        fields[5] = Pattern.compile("(?<![#/\\d])([1-7])(?!\\d)")
                .matcher(fields[5])
                .replaceAll(day -> days.get(Integer.parseInt(day.group(1)) - 1));
        return String.join(" ", Arrays.copyOf(fields, 6));
    }

    /** @param millis zero: only once */
    record Interval(Instant start, long millis) implements Timetable {

        @Override
        public Optional<Instant> first(Instant now) {
            if (!start.isBefore(now)) {
                return Optional.of(start);
            }
            return millis <= 0 ? Optional.of(now) : after(now.minusMillis(1));
        }

        @Override
        public Optional<Instant> after(Instant time) {
            if (millis <= 0) {
                return Optional.empty();
            }
            if (start.isAfter(time)) {
                return Optional.of(start);
            }
            long rounds = Duration.between(start, time).toMillis() / millis + 1;
            return Optional.of(start.plusMillis(rounds * millis));
        }

        @Override
        public Optional<Duration> slot(Instant time) {
            // A little less than a round, because the clocks of two nodes differ.
            return millis <= 0 ? Optional.empty() : Optional.of(Duration.ofMillis(Math.max(1, millis * 9 / 10)));
        }
    }

    /** Times of a calendar. */
    record Cron(CronExpression expression, ZoneId zone) implements Timetable {

        @Override
        public Optional<Instant> first(Instant now) {
            return after(now);
        }

        @Override
        public Optional<Instant> after(Instant time) {
            return Optional.ofNullable(expression.next(time.atZone(zone))).map(ZonedDateTime::toInstant);
        }

        @Override
        public Optional<Duration> slot(Instant time) {
            return after(time)
                    .map(next -> Duration.between(time, next).multipliedBy(9).dividedBy(10));
        }
    }
}
