package org.aftermath.host.remote;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An administrator's word that two installations may tell each other things in the background.
 *
 * @param id names the pairing on both sides; minted by Confluence
 * @param url where the other side is
 * @param secrets what both know, newest first: the first signs, any of them is believed, so that a change of secret
 *     loses no message under way
 */
public record Pairing(String id, String url, List<String> secrets, Instant since) {

    private static final int KEPT = 2;

    public Pairing {
        requireNonNull(id);
        requireNonNull(url);
        secrets = List.copyOf(secrets);
        requireNonNull(since);
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("A pairing needs a secret");
        }
    }

    /** The same pairing with another secret to sign with; the one before is believed a while longer. */
    public Pairing with(String secret, Instant now) {
        var next = new ArrayList<String>();
        next.add(secret);
        secrets.stream().filter(old -> !old.equals(secret)).limit(KEPT - 1).forEach(next::add);
        return new Pairing(id, url, next, now);
    }

    /** Without the secrets: this ends in logs. */
    @Override
    public String toString() {
        return "Pairing[" + id + " with " + url + " since " + since + "]";
    }
}
