package org.aftermath.core.facts;

import java.util.Locale;
import java.util.Optional;

/** Where the conditions of an incident lay. Never a person: people work within these (B03). */
public enum Cause {
    SYSTEM,
    PROCESS,
    TOOL,
    ORGANISATION,
    UNKNOWN;

    /** The name in JSON: {@code organisation}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a code in any case; empty if it names no cause. */
    public static Optional<Cause> of(String code) {
        var wanted = code.strip().toUpperCase(Locale.ROOT);
        for (var cause : values()) {
            if (cause.name().equals(wanted)) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }
}
