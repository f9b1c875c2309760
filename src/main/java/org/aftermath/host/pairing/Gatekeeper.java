package org.aftermath.host.pairing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.delivery.Contact;
import org.aftermath.core.delivery.Contacts;
import org.aftermath.core.delivery.Patience;
import org.aftermath.core.text.Message;

/**
 * Believes signed requests of peers, once each and only while they are new. What is not signed by a peer leaves no
 * trace at all.
 */
public final class Gatekeeper {

    /** How far the clocks may be apart, and how long a request may travel. */
    public static final Duration WINDOW = Duration.ofMinutes(5);

    private static final Message CLOCK = Message.of("aftermath.peer.clock");
    private static final int LONGEST_NONCE = 64;

    private final Pairings pairings;
    private final NonceMemory nonces;
    private final Contacts contacts;
    private final Patience patience;
    private final Duration overlap;

    /** @param overlap how long the secret before the last is believed once the peer is known to have the last */
    public Gatekeeper(Pairings pairings, NonceMemory nonces, Contacts contacts, Patience patience, Duration overlap) {
        this.pairings = pairings;
        this.nonces = nonces;
        this.contacts = contacts;
        this.patience = patience;
        this.overlap = overlap;
    }

    /** The headers that come with a signed request; blank where one is missing. */
    public record Headers(String peer, String time, String nonce, String signature) {}

    /** Why the request is not to be believed; empty if it is. */
    public Optional<Message> objection(Headers headers, String method, String target, byte[] body) {
        var time = seconds(headers.time());
        if (time.isEmpty() || headers.nonce().isBlank() || headers.nonce().length() > LONGEST_NONCE) {
            return Optional.of(Message.of("aftermath.peer.unsigned"));
        }
        var request = new SignedRequest(method, target, time.get(), headers.nonce(), body);
        var pairing = pairings.find(headers.peer());
        var secret = pairing.flatMap(known -> secret(known, request, headers.signature()));
        if (secret.isEmpty()) {
            return Optional.of(Message.of("aftermath.peer.unknown"));
        }
        var objection = objection(request, Contact.incoming(headers.peer()));
        if (objection.isEmpty() && pairing.get().isConfirmedBy(secret.get())) {
            pairings.put(pairing.get().confirmed(secret.get(), patience.now(), overlap));
        }
        return objection;
    }

    private Optional<String> secret(Pairing pairing, SignedRequest request, String signature) {
        return pairing.believed(patience.now()).stream()
                .filter(secret -> request.isSignedBy(secret, signature))
                .findFirst();
    }

    private Optional<Message> objection(SignedRequest request, String peer) {
        var now = patience.now();
        var ahead = Duration.between(now, Instant.ofEpochSecond(request.time()));
        if (ahead.abs().compareTo(WINDOW) > 0) {
            contacts.doubted(peer, CLOCK, ahead);
            return Optional.of(CLOCK);
        }
        if (!nonces.isFresh(request.nonce(), now)) {
            return Optional.of(Message.of("aftermath.peer.replayed"));
        }
        contacts.heard(peer, now, ahead);
        return Optional.empty();
    }

    private static Optional<Long> seconds(String time) {
        return time.matches("\\d{1,12}") ? Optional.of(Long.valueOf(time)) : Optional.empty();
    }
}
