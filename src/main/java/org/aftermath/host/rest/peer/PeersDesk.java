package org.aftermath.host.rest.peer;

import java.util.List;
import java.util.function.Supplier;
import org.aftermath.host.pairing.Gatekeeper;

/** How it stands with the peers, over REST and in both products. Asks nobody: it tells what is known here. */
public final class PeersDesk {

    private final Supplier<Queue> queue;
    private final Supplier<List<PeerPayload>> peers;
    private final WorkStates work;
    private final String version;

    /**
     * What waits here.
     *
     * @param backlog to be sent
     * @param dead given up, and nobody has decided about
     */
    public record Queue(int backlog, int dead) {}

    /** @param version of the plugin */
    public PeersDesk(Supplier<Queue> queue, Supplier<List<PeerPayload>> peers, WorkStates work, String version) {
        this.queue = queue;
        this.peers = peers;
        this.work = work;
        this.version = version;
    }

    PeerPayload.All all() {
        var now = queue.get();
        return new PeerPayload.All(
                peers.get(), now.backlog(), now.dead(), Gatekeeper.WINDOW.toSeconds(), version, work.all());
    }
}
