package org.aftermath.core.placing;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.stream.Collectors;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.postmortem.Postmortem;

/**
 * How a space makes tickets. Immutable.
 *
 * @param from when promises become tickets
 * @param warnAbove with more follow-ups than this a postmortem asks which of them matter (G26)
 * @param priorities name of the tracker's priority for an urgency; for one that is not named the tracker's order decides
 * @param fields by key of the project in capitals: what new tickets have in further fields, by the field's name or id
 */
public record TicketRules(
        TicketMoment from, int warnAbove, Map<Urgency, String> priorities, Map<String, Map<String, String>> fields) {

    /** As rules.md §6 has it. */
    public static final TicketRules DEFAULT = new TicketRules(TicketMoment.SAVE, 10, Map.of(), Map.of());

    public TicketRules {
        requireNonNull(from);
        priorities = Map.copyOf(priorities);
        fields = fields.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, project -> Map.copyOf(project.getValue())));
    }

    /** Whether a postmortem has not come as far as its space waits with tickets. */
    public boolean holds(Postmortem postmortem) {
        return !from.hasCome(postmortem.status());
    }
}
