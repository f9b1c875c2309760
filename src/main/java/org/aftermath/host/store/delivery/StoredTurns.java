package org.aftermath.host.store.delivery;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.Query;
import org.aftermath.core.delivery.Turn;
import org.aftermath.core.delivery.Turns;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Race;

/**
 * Turns in the host's database, which all nodes of a cluster share; their clocks need to agree to a few seconds, as the
 * hosts ask of them anyway. Taking and prolonging both delete the row they saw, so of two at a time one finds nothing.
 */
public final class StoredTurns implements Turns {

    private final ActiveObjects ao;
    private final Race race;
    private final Clock clock;
    private final Duration length;

    /** @param length how long a turn lasts after it was used last: longer than anything that one use waits for */
    public StoredTurns(ActiveObjects ao, Clock clock, Duration length) {
        this.ao = ao;
        this.race = new Race(ao);
        this.clock = clock;
        this.length = length;
    }

    @Override
    public Optional<Turn> take(String work) {
        var before = row(work);
        if (before.filter(row -> row.getEndsMillis() > clock.millis()).isPresent()) {
            return Optional.empty();
        }
        return race.run(
                () -> takeOver(work, before),
                () -> !row(work).map(TurnRow::getID).equals(before.map(TurnRow::getID)));
    }

    /** When the work was done last by anybody; empty if never, or while somebody is at it. Any thread. */
    public Optional<Instant> lastDone(String work) {
        return row(work).map(TurnRow::getEndsMillis).filter(ends -> ends < 0).map(ends -> Instant.ofEpochMilli(-ends));
    }

    private Optional<Turn> takeOver(String work, Optional<TurnRow> before) {
        var gone = before.map(row -> delete(work, row.getTokenNo())).orElse(true);
        if (!gone) {
            return Optional.empty();
        }
        var token = before.map(TurnRow::getTokenNo).orElse(0L) + 1;
        insert(work, token, clock.millis() + length.toMillis());
        return Optional.of(new Lease(work, token));
    }

    private Optional<TurnRow> row(String work) {
        return Arrays.stream(ao.find(TurnRow.class, Query.select().where("WORK_NAME = ?", work)))
                .findFirst();
    }

    private boolean delete(String work, long token) {
        return ao.deleteWithSQL(TurnRow.class, "WORK_NAME = ? AND TOKEN_NO = ?", work, token) > 0;
    }

    private void insert(String work, long token, long ends) {
        ao.create(
                TurnRow.class,
                new Columns()
                        .with("WORK_NAME", work)
                        .with("TOKEN_NO", token)
                        .with("ENDS_MILLIS", ends)
                        .toArray());
    }

    /** A turn under its token. Deleting the row first locks it until the writes are committed. */
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
            return replace(clock.millis() + length.toMillis(), writes);
        }

        @Override
        public void close() {
            replace(-clock.millis(), () -> {});
        }

        private boolean replace(long ends, Runnable writes) {
            return ao.executeInTransaction(() -> {
                if (!delete(work, token)) {
                    return false;
                }
                insert(work, token, ends);
                writes.run();
                return true;
            });
        }
    }
}
