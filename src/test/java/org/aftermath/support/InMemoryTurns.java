package org.aftermath.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.delivery.Turn;
import org.aftermath.core.delivery.Turns;

public final class InMemoryTurns implements Turns {

    private record Held(long token, Instant ends) {}

    private final Map<String, Held> held = new HashMap<>();
    private final Clock clock;
    private final Duration length;
    private boolean lost;

    public InMemoryTurns(Clock clock, Duration length) {
        this.clock = clock;
        this.length = length;
    }

    @Override
    public synchronized Optional<Turn> take(String work) {
        var before = held.getOrDefault(work, new Held(0, Instant.EPOCH));
        if (before.ends().isAfter(clock.instant())) {
            return Optional.empty();
        }
        held.put(work, new Held(before.token() + 1, clock.instant().plus(length)));
        return Optional.of(new Lease(work, before.token() + 1));
    }

    /** The next turn that is to be given back is not, as when the database cannot be reached. */
    public void loseNextReturn() {
        lost = true;
    }

    private final class Lease implements Turn {

        private final String work;
        private final long token;

        Lease(String work, long token) {
            this.work = work;
            this.token = token;
        }

        @Override
        public boolean lasts() {
            return write(() -> {});
        }

        @Override
        public boolean write(Runnable writes) {
            return prolong(clock.instant().plus(length), writes);
        }

        @Override
        public void close() {
            if (lost) {
                lost = false;
            } else {
                prolong(Instant.EPOCH, () -> {});
            }
        }

        private boolean prolong(Instant ends, Runnable writes) {
            synchronized (InMemoryTurns.this) {
                if (held.get(work).token() != token) {
                    return false;
                }
                held.put(work, new Held(token, ends));
            }
            writes.run();
            return true;
        }
    }
}
