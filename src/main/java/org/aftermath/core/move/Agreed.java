package org.aftermath.core.move;

import java.util.Locale;
import java.util.Optional;

/** What page and ticket both say of a follow-up, and may come to say differently. */
public enum Agreed {
    DUE,
    URGENCY,
    OWNER;

    /** The name in JSON, in stores and in text keys: {@code due}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True if a change needs a reason (P23); who does the work may change without one. */
    public boolean needsReason() {
        return this != OWNER;
    }

    /** Reads a {@link #code}; empty for anything else. */
    public static Optional<Agreed> of(String code) {
        for (var agreed : values()) {
            if (agreed.code().equals(code)) {
                return Optional.of(agreed);
            }
        }
        return Optional.empty();
    }
}
