package org.aftermath.core.facts;

import java.util.Locale;
import java.util.Optional;

/** How bad an incident was (rules.md §2). {@link #NONE} is for slips that never reached anybody (P15). */
public enum Severity {
    SEV_1,
    SEV_2,
    SEV_3,
    SEV_4,
    SEV_5,
    NONE;

    /** The name people write: {@code SEV-1}, {@code NONE}. */
    public String code() {
        return name().replace('_', '-');
    }

    /** The label on pages: {@code sev-1}; empty for {@link #NONE}. */
    public Optional<String> pageLabel() {
        return this == NONE ? Optional.empty() : Optional.of(code().toLowerCase(Locale.ROOT));
    }

    /** The label on tickets: {@code sev1}; empty for {@link #NONE}. */
    public Optional<String> ticketLabel() {
        return pageLabel().map(label -> label.replace("-", ""));
    }

    /** Reads a code in any case, with {@code -} or {@code _}; empty if it names no severity. */
    public static Optional<Severity> of(String code) {
        var wanted = code.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (var severity : values()) {
            if (severity.name().equals(wanted)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
