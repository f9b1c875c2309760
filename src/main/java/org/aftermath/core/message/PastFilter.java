package org.aftermath.core.message;

import java.util.Optional;
import org.aftermath.core.facts.Severity;

/**
 * Which earlier messages to find; an empty part lets all through.
 *
 * @param service name of a service that the incident hit, in any case
 */
public record PastFilter(Optional<String> service, Optional<Severity> severity) {

    public static final PastFilter ALL = new PastFilter(Optional.empty(), Optional.empty());
}
