package org.aftermath.host.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often somebody may come: a burst, then so many a second. Remembers the last thousand who came and forgets whoever
 * was away longest, so that it stays small whoever comes. Each node counts for itself. Safe for any thread.
 */
public final class Turnstile {

    /** More than a script of somebody honest asks for at once. */
    static final int BURST = 1_200;

    static final int PER_SECOND = 20;
    static final int REMEMBERED = 1_000;

    private final Clock clock;
    private final Map<String, Level> levels = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Level> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Turnstile(Clock clock) {
        this.clock = clock;
    }

    /** What somebody has used up and not yet got back. */
    private record Level(double used, Instant at) {}

    /** Seconds until they may come again; 0 if they may now. */
    synchronized int wait(String who) {
        var over = used(who) + 1 - BURST;
        return over <= 0 ? 0 : (int) Math.ceil(over / PER_SECOND);
    }

    synchronized void count(String who) {
        levels.put(who, new Level(used(who) + 1, clock.instant()));
    }

    synchronized int remembered() {
        return levels.size();
    }

    private double used(String who) {
        var level = levels.get(who);
        if (level == null) {
            return 0;
        }
        var seconds = Duration.between(level.at(), clock.instant()).toMillis() / 1_000.0;
        return Math.max(0, level.used() - seconds * PER_SECOND);
    }
}
