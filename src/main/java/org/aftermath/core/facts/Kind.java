package org.aftermath.core.facts;

import java.util.Locale;
import java.util.Optional;

/** What sort of incident it was (rules.md §5). */
public enum Kind {
    INCIDENT,
    VENDOR,
    NEAR_MISS,
    INTERNAL;

    /** The name that pages write: {@code near_miss}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a code in any case, with {@code -}, {@code _} or a space; empty if it names no kind. */
    public static Optional<Kind> of(String code) {
        var wanted = code.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (var kind : values()) {
            if (kind.name().equals(wanted)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
