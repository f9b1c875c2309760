package org.aftermath.host.pairing;

import java.time.Instant;

/** Remembers used nonces, for all nodes of a cluster (port). */
public interface NonceMemory {

    /**
     * Remembers the nonce.
     *
     * @return false if it was remembered before; of two at the same time, one gets true
     */
    boolean isFresh(String nonce, Instant now);
}
