package org.aftermath.host.rest;

import java.util.List;
import java.util.function.Supplier;
import org.aftermath.host.remote.Gatekeeper;

/** How it stands with the peers, over REST and in both products. Asks nobody: it tells what is known here. */
public final class PeersDesk {

    private final Supplier<Queue> queue;
    private final Supplier<List<PeerPayload>> peers;

    /**
     * What waits here.
     *
     * @param backlog to be sent
     * @param dead given up, and nobody has decided about
     */
    public record Queue(int backlog, int dead) {}

    public PeersDesk(Supplier<Queue> queue, Supplier<List<PeerPayload>> peers) {
        this.queue = queue;
        this.peers = peers;
    }

    public PeerPayload.All all() {
        var now = queue.get();
        return new PeerPayload.All(peers.get(), now.backlog(), now.dead(), Gatekeeper.WINDOW.toSeconds());
    }
}
