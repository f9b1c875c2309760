package org.aftermath.core.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/** How it stands with each peer, for all nodes of a cluster (port). */
public interface Contacts {

    /** Never empty: of an unknown peer nothing is known. */
    Contact of(String peer);

    /** Keeps what is known now. Of two at the same time, one may be forgotten: the next message tells it again. */
    @Writes
    void keep(Contact contact);

    /** The peer took something: no failures, no pause, no trouble. */
    @Writes
    default void reached(String peer, Instant now, Optional<Duration> ahead) {
        var before = of(peer);
        if (before.isNews(now)) {
            keep(new Contact(
                    peer,
                    0,
                    Optional.empty(),
                    Optional.of(now),
                    before.heard(),
                    Optional.empty(),
                    ahead.or(before::ahead)));
        }
    }

    /** The peer could not be reached, or wants to be left alone. */
    @Writes
    default void missed(String peer, Instant until, Message why, Optional<Duration> ahead) {
        var before = of(peer);
        keep(new Contact(
                peer,
                before.failures() + 1,
                Optional.of(until),
                before.told(),
                before.heard(),
                Optional.of(why),
                ahead.or(before::ahead)));
    }

    /** The peer told us something that we believed. */
    @Writes
    default void heard(String peer, Instant now, Duration ahead) {
        var before = of(peer);
        if (before.isNewsHeard(now)) {
            keep(new Contact(
                    peer,
                    before.failures(),
                    before.pausedUntil(),
                    before.told(),
                    Optional.of(now),
                    before.failures() > 0 ? before.trouble() : Optional.empty(),
                    Optional.of(ahead)));
        }
    }

    /** The peer told us something that it certainly signed and that we do not believe for that reason. */
    @Writes
    default void doubted(String peer, Message why, Duration ahead) {
        var before = of(peer);
        if (!before.trouble().equals(Optional.of(why))) {
            keep(new Contact(
                    peer,
                    before.failures(),
                    before.pausedUntil(),
                    before.told(),
                    before.heard(),
                    Optional.of(why),
                    Optional.of(ahead)));
        }
    }
}
