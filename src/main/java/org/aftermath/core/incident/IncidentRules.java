package org.aftermath.core.incident;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aftermath.core.facts.Severity;

/**
 * Which issues are incidents, how severe each is, and from which severity on a postmortem is asked for.
 *
 * @param types names of the issue types of incidents
 * @param severities by the name of the priority, for issues without a label that says it
 * @param least the least severe incident that asks for a postmortem
 * @param space the key of the space in which postmortems are made; empty leaves the choice to whoever makes one
 */
public record IncidentRules(List<String> types, Map<String, Severity> severities, Severity least, String space) {

    public static final IncidentRules DEFAULT = new IncidentRules(
            List.of("Incident", "インシデント"),
            Map.of(
                    "Highest", Severity.SEV_1,
                    "High", Severity.SEV_2,
                    "Medium", Severity.SEV_3,
                    "Low", Severity.SEV_4,
                    "Lowest", Severity.SEV_5),
            Severity.SEV_2,
            "");

    private static final Pattern LABEL = Pattern.compile("sev-?([1-5])");

    public IncidentRules {
        types = List.copyOf(types);
        severities = Map.copyOf(severities);
        requireNonNull(least);
        requireNonNull(space);
    }

    public boolean isIncident(String issueType) {
        return types.stream().anyMatch(issueType::equalsIgnoreCase);
    }

    /** What the labels say ({@code sev1}, {@code sev-1}), the most severe first; else what the priority stands for. */
    public Severity severity(Collection<String> labels, Optional<String> priority) {
        return labels.stream()
                .map(label -> LABEL.matcher(label.toLowerCase(Locale.ROOT)))
                .filter(matcher -> matcher.matches())
                .flatMap(matcher -> Severity.of("SEV-" + matcher.group(1)).stream())
                .min(Comparator.naturalOrder())
                .or(() -> priority.flatMap(this::ofPriority))
                .orElse(Severity.NONE);
    }

    private Optional<Severity> ofPriority(String priority) {
        return severities.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(priority))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    public boolean asksForPostmortem(Severity severity) {
        return severity != Severity.NONE && severity.compareTo(least) <= 0;
    }
}
