package org.aftermath.core.facts;

import java.util.Locale;
import java.util.Optional;

/** Where a postmortem stands (G06). */
public enum Status {
    DRAFT,
    IN_REVIEW,
    REVIEWED,
    CLOSED;

    /** Reads the name in any case; empty if it names no status. */
    public static Optional<Status> of(String name) {
        var wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (var status : values()) {
            if (status.name().equals(wanted)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** True if going to {@code other} undoes progress, which needs a reason (rules.md §1). */
    public boolean isAfter(Status other) {
        return compareTo(other) > 0;
    }
}
