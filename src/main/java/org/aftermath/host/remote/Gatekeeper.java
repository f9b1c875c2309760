package org.aftermath.host.remote;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.text.Message;

/** Believes signed requests of peers, once each and only while they are new. */
public final class Gatekeeper {

    /** How far the clocks may be apart, and how long a request may travel. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final int LONGEST_NONCE = 64;

    private final Pairings pairings;
    private final NonceMemory nonces;
    private final Clock clock;

    public Gatekeeper(Pairings pairings, NonceMemory nonces, Clock clock) {
        this.pairings = pairings;
        this.nonces = nonces;
        this.clock = clock;
    }

    /** The headers that come with a signed request; blank where one is missing. */
    public record Headers(String peer, String time, String nonce, String signature) {}

    /** Why the request is not to be believed; empty if it is. */
    public Optional<Message> objection(Headers headers, String method, String target, byte[] body) {
        var time = seconds(headers.time());
        var secrets = pairings.find(headers.peer()).map(Pairing::secrets).orElse(List.of());
        if (time.isEmpty() || headers.nonce().isBlank() || headers.nonce().length() > LONGEST_NONCE) {
            return Optional.of(Message.of("aftermath.peer.unsigned"));
        }
        var request = new SignedRequest(method, target, time.get(), headers.nonce(), body);
        if (secrets.stream().noneMatch(secret -> request.isSignedBy(secret, headers.signature()))) {
            return Optional.of(Message.of("aftermath.peer.unknown"));
        }
        return objection(request);
    }

    private Optional<Message> objection(SignedRequest request) {
        var now = clock.instant();
        if (Duration.between(Instant.ofEpochSecond(request.time()), now).abs().compareTo(WINDOW) > 0) {
            return Optional.of(Message.of("aftermath.peer.clock"));
        }
        return nonces.isFresh(request.nonce(), now)
                ? Optional.empty()
                : Optional.of(Message.of("aftermath.peer.replayed"));
    }

    private static Optional<Long> seconds(String time) {
        return time.matches("\\d{1,12}") ? Optional.of(Long.valueOf(time)) : Optional.empty();
    }
}
