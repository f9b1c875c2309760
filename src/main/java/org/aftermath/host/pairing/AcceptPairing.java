package org.aftermath.host.pairing;

import com.grack.nanojson.JsonObject;
import java.time.Clock;
import java.util.Optional;
import org.aftermath.core.work.Wake;
import org.aftermath.host.wire.Json;

/** Takes a pairing that Confluence offers, and tells it at once what has waited for it. */
public final class AcceptPairing {

    private static final int SHORTEST_SECRET = 32;

    private final Pairings pairings;
    private final Wake wake;
    private final Clock clock;

    public AcceptPairing(Pairings pairings, Wake wake, Clock clock) {
        this.pairings = pairings;
        this.wake = wake;
        this.clock = clock;
    }

    /** @return false if it is no offer */
    public boolean accept(String offer) {
        var pairing = Json.read(offer).flatMap(this::read);
        pairing.ifPresent(pairings::put);
        pairing.ifPresent(unused -> wake.up());
        return pairing.isPresent();
    }

    private Optional<Pairing> read(JsonObject offer) {
        var id = Json.text(offer, "peer").filter(peer -> peer.matches("[A-Za-z0-9-]{1,64}"));
        var url = Json.text(offer, "url").filter(address -> address.matches("https?://[^\\s?#]+"));
        var secret = Json.text(offer, "secret").filter(value -> value.length() >= SHORTEST_SECRET);
        if (id.isEmpty() || url.isEmpty() || secret.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Pairing.of(id.get(), url.get(), secret.get(), clock.instant()));
    }
}
