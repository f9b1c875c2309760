package org.aftermath.core.incident;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Severity;

/**
 * An issue that is an incident.
 *
 * @param services names of what was hit
 * @param resolved when it was resolved; empty while it goes on
 */
public record Incident(
        long issueId,
        String key,
        String summary,
        Severity severity,
        List<String> services,
        Instant started,
        Optional<Instant> resolved) {

    public Incident {
        requireNonNull(key);
        requireNonNull(summary);
        requireNonNull(severity);
        services = List.copyOf(services);
        requireNonNull(started);
        requireNonNull(resolved);
    }
}
