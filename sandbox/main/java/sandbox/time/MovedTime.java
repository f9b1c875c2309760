package sandbox.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;

/**
 * How far the clock that plugins see is moved, as a file says that may be written anew at any time: hosts in several
 * processes are moved at once. Classes of plugins are woven to ask here.
 */
public final class MovedTime {

    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(100);

    private static volatile Path file;
    private static volatile long looked;
    private static volatile long moved;

    private MovedTime() {}

    /** From now on the file tells, as an ISO-8601 duration; null: nothing is moved. */
    public static void follow(Path told) {
        file = told;
        moved = 0;
        looked = System.nanoTime() - GLANCE;
    }

    /** Whether a file is followed. */
    public static boolean isFollowed() {
        return file != null;
    }

    /** By how many milliseconds it is moved now. */
    public static long millis() {
        var told = file;
        if (told != null && System.nanoTime() - looked >= GLANCE) {
            looked = System.nanoTime();
            moved = read(told, moved);
        }
        return moved;
    }

    /** That clock, moved by as much as is told whenever somebody looks at it. */
    public static Clock clock(Clock right) {
        return new Moved(right);
    }

    private static long read(Path told, long before) {
        try {
            return Duration.parse(Files.readString(told).strip()).toMillis();
        } catch (IOException | DateTimeException e) {
            return before;
        }
    }

    private static final class Moved extends Clock {

        private final Clock right;

        Moved(Clock right) {
            this.right = right;
        }

        @Override
        public ZoneId getZone() {
            return right.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Moved(right.withZone(zone));
        }

        @Override
        public Instant instant() {
            return right.instant().plusMillis(MovedTime.millis());
        }
    }
}
