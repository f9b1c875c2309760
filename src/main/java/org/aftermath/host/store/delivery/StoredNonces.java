package org.aftermath.host.store.delivery;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.aftermath.host.pairing.NonceMemory;
import org.aftermath.host.store.Race;

/**
 * Nonces in Active Objects, so that every node knows them. Kept longer than a message can be believed, whichever way the
 * clocks differ.
 */
public final class StoredNonces implements NonceMemory {

    private static final Duration KEPT = Duration.ofMinutes(15);

    private final ActiveObjects ao;
    private final Race race;

    public StoredNonces(ActiveObjects ao) {
        this.ao = ao;
        this.race = new Race(ao);
    }

    @Override
    public boolean isFresh(String nonce, Instant now) {
        ao.deleteWithSQL(
                NonceRow.class, NonceRow.SEEN_MILLIS + " < ?", now.minus(KEPT).toEpochMilli());
        return !isKnown(nonce) && race.isWon(() -> remember(nonce, now), () -> isKnown(nonce));
    }

    private boolean isKnown(String nonce) {
        return ao.count(NonceRow.class, Query.select().where(NonceRow.NONCE_TEXT + " = ?", nonce)) > 0;
    }

    private void remember(String nonce, Instant now) {
        ao.create(
                NonceRow.class,
                new DBParam(NonceRow.NONCE_TEXT, nonce),
                new DBParam(NonceRow.SEEN_MILLIS, now.toEpochMilli()));
    }
}
