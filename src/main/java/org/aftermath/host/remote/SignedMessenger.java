package org.aftermath.host.remote;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.ticket.Progress;
import org.aftermath.core.tracker.Messenger;
import org.aftermath.host.pairing.Pairing;
import org.aftermath.host.pairing.Pairings;
import org.aftermath.host.wire.ProgressJson;

/**
 * Delivers progress to a paired Confluence, signed, because no user stands behind a background message. Without a
 * pairing nothing is delivered and nothing is lost. Made for one thread at a time.
 */
public final class SignedMessenger implements Messenger {

    private static final String TARGET = "/rest/aftermath/1.0/progress";

    private final Pairings pairings;
    private final SignedPost post;

    /** @param patience how long a whole answer may take, its body included */
    public SignedMessenger(Pairings pairings, Clock clock, Duration patience) {
        this.pairings = pairings;
        this.post = new SignedPost(TARGET, clock, patience);
    }

    @Override
    public Delivery deliver(String peer, List<Progress> items) {
        return pairing(peer)
                .map(pairing -> post.deliver(pairing, ProgressJson.write(items)))
                .orElseGet(SignedPost::unpaired);
    }

    /** An order that named no peer came from the only one there is. */
    private Optional<Pairing> pairing(String peer) {
        var all = pairings.all();
        return peer.isEmpty() && all.size() == 1 ? Optional.of(all.get(0)) : pairings.find(peer);
    }
}
