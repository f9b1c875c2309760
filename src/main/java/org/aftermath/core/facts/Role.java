package org.aftermath.core.facts;

import java.util.Locale;
import java.util.Optional;

/** What somebody did in the response, besides commanding it and owning what comes after. */
public enum Role {
    DEPUTY,
    SCRIBE,
    SUPPORT_LIAISON,
    RESPONDER,
    FACILITATOR;

    /** The name in JSON: {@code support_liaison}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a code in any case, with {@code -}, {@code _} or a space; empty if it names no role. */
    public static Optional<Role> of(String code) {
        var wanted = code.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (var role : values()) {
            if (role.name().equals(wanted)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
