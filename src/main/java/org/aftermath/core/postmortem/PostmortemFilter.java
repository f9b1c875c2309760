package org.aftermath.core.postmortem;

import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;

/** Which postmortems to list; an empty part lets all through. The times bound the incident's start. */
public record PostmortemFilter(
        Optional<Status> status,
        Optional<Severity> severity,
        Optional<String> service,
        Optional<String> spaceKey,
        Optional<Instant> from,
        Optional<Instant> to) {

    public static final PostmortemFilter ALL = new PostmortemFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
