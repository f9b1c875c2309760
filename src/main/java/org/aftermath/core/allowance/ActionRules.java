package org.aftermath.core.allowance;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.followup.Urgency;

/** How long a follow-up may take: by the incident's severity, by its own urgency, by both or not at all. */
public record ActionRules(Map<Severity, Allowance> bySeverity, Map<Urgency, Allowance> byUrgency) {

    public ActionRules {
        bySeverity = Map.copyOf(bySeverity);
        byUrgency = Map.copyOf(byUrgency);
    }

    /** Every allowance that holds; the one that ends first is the one to keep. */
    public Stream<Allowance> of(Severity severity, Urgency urgency) {
        return Stream.of(Optional.ofNullable(bySeverity.get(severity)), Optional.ofNullable(byUrgency.get(urgency)))
                .flatMap(Optional::stream);
    }
}
