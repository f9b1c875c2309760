package org.aftermath.host.pairing;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An administrator's word that two installations may tell each other things in the background.
 *
 * @param id names the pairing on both sides; minted by Confluence
 * @param url where the other side is
 * @param secrets what both know or may know, newest first: the first signs
 * @param overlapEnds until when the secrets after the first are believed; empty while it is not certain which of them
 *     the other side has, and then all are
 * @param since when the secret was changed last
 */
public record Pairing(String id, String url, List<String> secrets, Optional<Instant> overlapEnds, Instant since) {

    /** As many as may be under way when one attempt after the other to change the secret ends in the dark. */
    private static final int MOST = 5;

    public Pairing {
        requireNonNull(id);
        requireNonNull(url);
        secrets = List.copyOf(secrets);
        requireNonNull(overlapEnds);
        requireNonNull(since);
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("A pairing needs a secret");
        }
    }

    public static Pairing of(String id, String url, String secret, Instant now) {
        return new Pairing(id, url, List.of(secret), Optional.empty(), now);
    }

    /**
     * The same pairing with another secret, which the other side may or may not have: the one that it had for certain,
     * and all that it may have, are believed until that is known.
     */
    public Pairing offering(String secret, Instant now) {
        var next = new ArrayList<String>();
        next.add(secret);
        believed(now).stream().limit(MOST - 2L).forEach(next::add);
        var certain = isCertain() ? secrets.get(0) : secrets.get(secrets.size() - 1);
        if (!next.contains(certain)) {
            next.add(certain);
        }
        return new Pairing(id, url, next, Optional.empty(), now);
    }

    /** The other side has that secret for certain; the others are believed for the overlap, for messages under way. */
    public Pairing confirmed(String secret, Instant now, Duration overlap) {
        var next = new ArrayList<String>();
        next.add(secret);
        secrets.stream().filter(other -> !other.equals(secret)).forEach(next::add);
        return new Pairing(id, url, next, Optional.of(now.plus(overlap)), since);
    }

    /** Whether it is known which secret the other side has. */
    boolean isCertain() {
        return secrets.size() == 1 || overlapEnds.isPresent();
    }

    /** How the last change of secret stands: {@code done}, {@code overlap} or {@code unconfirmed}. */
    public String rotation(Instant now) {
        if (!isCertain()) {
            return "unconfirmed";
        }
        return believed(now).size() > 1 ? "overlap" : "done";
    }

    /** Whether a message signed with that secret tells that the other side has a new one. */
    boolean isConfirmedBy(String secret) {
        return !isCertain() && secrets.indexOf(secret) < secrets.size() - 1;
    }

    /** The secrets that a message may be signed with. */
    List<String> believed(Instant now) {
        var onlyTheFirst = overlapEnds.filter(end -> !now.isBefore(end)).isPresent();
        return onlyTheFirst ? secrets.subList(0, 1) : secrets;
    }

    /** Without the secrets: this ends in logs. */
    @Override
    public String toString() {
        return "Pairing[" + id + " with " + url + " since " + since + "]";
    }
}
