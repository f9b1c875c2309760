package org.aftermath.host.rest.peer;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftermath.core.delivery.Contact;
import org.aftermath.core.delivery.Contacts;
import org.aftermath.core.delivery.Patience;
import org.aftermath.core.text.Message;
import org.aftermath.host.pairing.Gatekeeper;
import org.aftermath.host.pairing.Pairing;
import org.aftermath.host.text.Translator;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of a peer: the pairing, what we tell it and what it tells us. */
public final class PeerStates {

    private final Contacts contacts;
    private final Patience patience;
    private final Translator translator;

    public PeerStates(Contacts contacts, Patience patience, Translator translator) {
        this.contacts = contacts;
        this.patience = patience;
        this.translator = translator;
    }

    /** @param name under which it is kept what we tell the peer */
    public PeerPayload of(Pairing pairing, String name) {
        var incoming = contacts.of(Contact.incoming(pairing.id()));
        return payload(Optional.of(pairing), pairing.url(), contacts.of(name), incoming);
    }

    /** A product that is linked but not paired. */
    public PeerPayload unpaired(String url, String name) {
        return payload(Optional.empty(), url, contacts.of(name), Contact.none(name));
    }

    private PeerPayload payload(Optional<Pairing> pairing, String url, Contact outgoing, Contact incoming) {
        // The two ways are heard of at different times; the worse of them is what keeps messages from being believed.
        var ahead = Stream.of(incoming, outgoing)
                .flatMap(contact -> contact.ahead().stream())
                .max(Comparator.comparing(Duration::abs));
        return new PeerPayload(
                pairing.isPresent(),
                pairing.map(Pairing::id).orElse(null),
                url,
                text(pairing.map(Pairing::since)),
                pairing.map(known -> known.rotation(patience.now())).orElse(null),
                text(pairing.flatMap(Pairing::overlapEnds).filter(patience.now()::isBefore)),
                text(outgoing.told()),
                text(incoming.heard()),
                ahead.map(Duration::toSeconds).orElse(null),
                ahead.filter(difference -> difference.abs().compareTo(Gatekeeper.WINDOW) > 0)
                        .isPresent(),
                outgoing.failures(),
                text(outgoing.pause(patience.now())),
                outgoing.trouble().or(incoming::trouble).map(this::trouble).orElse(null));
    }

    private PeerPayload.Trouble trouble(Message message) {
        return new PeerPayload.Trouble(message.key(), translator.say(message));
    }

    private static @Nullable String text(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse(null);
    }
}
