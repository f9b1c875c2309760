package org.aftermath.core.message;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/** When the message to people outside went out, and where it can be read. */
public record Posting(Instant at, Optional<String> url) {

    /** Characters of an address. */
    public static final int LONGEST_URL = 2000;

    public Posting {
        requireNonNull(at);
        requireNonNull(url);
    }

    /** As the books tell it. */
    public String text() {
        return url.map(address -> at + " " + address).orElseGet(at::toString);
    }
}
