package org.aftermath.core.webhook;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a space's events are told.
 *
 * @param place whose address and secret it is: a space's key, or empty for the site
 * @param events those that are told
 */
public record Webhook(String place, URI address, Set<Event> events) {

    /** What can be told; each change is told as one of them. */
    public enum Event {
        POSTMORTEM_CREATED,
        STATUS_CHANGED,
        POSTMORTEM_CLOSED,
        FOLLOWUP_COMMITTED,
        FOLLOWUP_MOVED,
        FOLLOWUP_RESOLVED;

        /** What settings and messages call it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What spaces and their site set (port). */
    public interface Spaces {

        /** What holds for a space. */
        Optional<Webhook> of(String spaceKey);

        /** What a place has of its own. */
        Optional<Webhook> at(String place);
    }

    /** For sites whose receiver is on the same machine, or on a network that nobody listens to. */
    public static final String PLAIN = "org.aftermath.webhook.plain";

    /** An address at which events may be told; what it resolves to is looked at when they are. */
    public static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text)).filter(Webhook::isSafe);
        } catch (URISyntaxException wrong) {
            return Optional.empty();
        }
    }

    /** Nothing that can be read on its way, no password beside it. */
    public static boolean isSafe(URI address) {
        return address.getHost() != null
                && address.getUserInfo() == null
                && address.getFragment() == null
                && ("https".equals(address.getScheme())
                        || Boolean.getBoolean(PLAIN) && "http".equals(address.getScheme()));
    }

    public Webhook {
        requireNonNull(place);
        requireNonNull(address);
        events = Set.copyOf(events);
    }
}
