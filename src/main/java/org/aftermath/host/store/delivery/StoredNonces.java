package org.aftermath.host.store.delivery;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.aftermath.host.pairing.NonceMemory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Nonces in Active Objects, so that every node knows them. Kept longer than a message can be believed, whichever way the
 * clocks differ.
 */
public final class StoredNonces implements NonceMemory {

    private static final Logger LOG = LoggerFactory.getLogger(StoredNonces.class);
    private static final Duration KEPT = Duration.ofMinutes(15);

    private final ActiveObjects ao;

    public StoredNonces(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public boolean isFresh(String nonce, Instant now) {
        ao.deleteWithSQL(
                NonceRow.class, NonceRow.SEEN_MILLIS + " < ?", now.minus(KEPT).toEpochMilli());
        return ao.count(NonceRow.class, Query.select().where(NonceRow.NONCE_TEXT + " = ?", nonce)) == 0
                && remember(nonce, now);
    }

    /** The database lets only one of two write the same nonce; whatever keeps us from writing, nothing is believed. */
    private boolean remember(String nonce, Instant now) {
        try {
            ao.create(
                    NonceRow.class,
                    new DBParam(NonceRow.NONCE_TEXT, nonce),
                    new DBParam(NonceRow.SEEN_MILLIS, now.toEpochMilli()));
            return true;
        } catch (RuntimeException taken) {
            LOG.warn("A nonce could not be remembered, so its message is not believed: {}", taken.toString());
            return false;
        }
    }
}
