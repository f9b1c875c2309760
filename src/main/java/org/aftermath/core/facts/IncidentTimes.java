package org.aftermath.core.facts;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When the incident began, was noticed, made public, mitigated and ended, in UTC. Every one may be unknown; no end
 * means it still runs (P06).
 */
public record IncidentTimes(
        Optional<Instant> started,
        Optional<Instant> detected,
        Optional<Instant> announced,
        Optional<Instant> mitigated,
        Optional<Instant> resolved) {

    public static final IncidentTimes UNKNOWN =
            new IncidentTimes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public IncidentTimes {
        requireNonNull(started);
        requireNonNull(detected);
        requireNonNull(announced);
        requireNonNull(mitigated);
        requireNonNull(resolved);
    }

    /** What a wizard asks for. */
    public static IncidentTimes of(Optional<Instant> started, Optional<Instant> detected, Optional<Instant> resolved) {
        return new IncidentTimes(started, detected, Optional.empty(), Optional.empty(), resolved);
    }

    /** Whether both ends are known, and in the wrong order. */
    public boolean endsBeforeItStarts() {
        return started.isPresent() && resolved.isPresent() && resolved.get().isBefore(started.get());
    }

    /** From the beginning until somebody or something noticed; empty if it cannot be told. */
    public Optional<Duration> toDetect() {
        return since(detected);
    }

    /** From the beginning until the harm was contained; empty if it cannot be told. */
    public Optional<Duration> toMitigate() {
        return since(mitigated);
    }

    /** From the beginning to the end; empty while it runs or if it cannot be told. */
    public Optional<Duration> toResolve() {
        return since(resolved);
    }

    private Optional<Duration> since(Optional<Instant> end) {
        return started.flatMap(start -> end.map(moment -> Duration.between(start, moment)))
                .filter(duration -> !duration.isNegative());
    }

    /** These times, and the others where these are unknown. */
    public IncidentTimes or(IncidentTimes others) {
        return new IncidentTimes(
                started.or(others::started),
                detected.or(others::detected),
                announced.or(others::announced),
                mitigated.or(others::mitigated),
                resolved.or(others::resolved));
    }
}
