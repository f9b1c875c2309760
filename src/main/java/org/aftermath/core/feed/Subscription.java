package org.aftermath.core.feed;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.aftermath.core.people.UserRef;

/**
 * Somebody's address of a space's meetings (G05). Immutable. The address itself is kept nowhere.
 *
 * @param reader as whom whoever knows the address reads
 * @param hash what {@link #hash} makes of the secret in the address
 */
public record Subscription(String spaceKey, UserRef reader, String hash, Instant madeAt) {

    public Subscription {
        requireNonNull(spaceKey);
        requireNonNull(reader);
        requireNonNull(hash);
        requireNonNull(madeAt);
    }

    /** Whether that is its secret; takes as long for a wrong one as for the right one. */
    boolean opensWith(String secret) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), hash(secret).getBytes(StandardCharsets.US_ASCII));
    }

    /** Without the hash: this may end in logs. */
    @Override
    public String toString() {
        return "Subscription[" + spaceKey + " of " + reader + " since " + madeAt + "]";
    }

    /** A secret is long and random, so that one round of SHA-256 keeps it. */
    static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
