package org.aftermath.core.postmortem;

import java.time.Instant;
import java.util.Optional;

/**
 * When the incident began, was noticed and ended, in UTC. Every one may be unknown; no end means it still runs (P06).
 */
public record IncidentTimes(Optional<Instant> started, Optional<Instant> detected, Optional<Instant> resolved) {

    public static final IncidentTimes UNKNOWN = new IncidentTimes(Optional.empty(), Optional.empty(), Optional.empty());

    boolean endsBeforeItStarts() {
        return started.isPresent() && resolved.isPresent() && resolved.get().isBefore(started.get());
    }

    /** These times, and the others where these are unknown. */
    public IncidentTimes or(IncidentTimes others) {
        return new IncidentTimes(
                started.or(others::started), detected.or(others::detected), resolved.or(others::resolved));
    }
}
