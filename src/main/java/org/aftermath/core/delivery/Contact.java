package org.aftermath.core.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.text.Message;

/**
 * How it stands between us and a peer.
 *
 * @param peer its name here
 * @param failures how often in a row it could not be reached
 * @param pausedUntil until when it is left alone
 * @param told when it last took something from us
 * @param heard when it last told us something that we believed
 * @param trouble what was wrong the last time; empty once something got across
 * @param ahead how far its clock was ahead of ours, as last seen
 */
public record Contact(
        String peer,
        int failures,
        Optional<Instant> pausedUntil,
        Optional<Instant> told,
        Optional<Instant> heard,
        Optional<Message> trouble,
        Optional<Duration> ahead) {

    private static final Duration NEWS = Duration.ofSeconds(10);

    public Contact {
        requireNonNull(peer);
        requireNonNull(pausedUntil);
        requireNonNull(told);
        requireNonNull(heard);
        requireNonNull(trouble);
        requireNonNull(ahead);
    }

    /** Nothing is known yet. */
    public static Contact none(String peer) {
        return new Contact(
                peer, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The name under which it is kept what a peer tells us; what we tell it is kept under its own. */
    public static String incoming(String peer) {
        return "<" + peer;
    }

    /** Until when the peer is to be left alone, if that is still to come. */
    public Optional<Instant> pause(Instant now) {
        return pausedUntil.filter(now::isBefore);
    }

    /** Whether it is worth writing down that the peer was reached now: not for each of many messages. */
    boolean isNews(Instant now) {
        return trouble.isPresent()
                || failures > 0
                || told.map(last -> last.plus(NEWS).isBefore(now)).orElse(true);
    }

    boolean isNewsHeard(Instant now) {
        return trouble.isPresent()
                || heard.map(last -> last.plus(NEWS).isBefore(now)).orElse(true);
    }
}
