package org.aftermath.jira.issue;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.priority.Priority;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftermath.core.followup.Urgency;
import org.jspecify.annotations.Nullable;

/** Which priority says which urgency, and back. */
public final class Priorities {

    private final ConstantsManager constants;

    public Priorities(ConstantsManager constants) {
        this.constants = constants;
    }

    /**
     * The priority for new issues; empty if this Jira has none of these names.
     *
     * @param named what somebody set; first by these, then by the usual names
     */
    Optional<Priority> of(Urgency urgency, Map<Urgency, String> named) {
        var all = constants.getPriorities();
        var names = named.containsKey(urgency) ? List.of(named.get(urgency)) : List.<String>of();
        return Stream.concat(names.stream(), usualNames(urgency).stream())
                .flatMap(name -> all.stream().filter(priority -> name.equalsIgnoreCase(priority.getName())))
                .findFirst();
    }

    /**
     * What a priority means. One that says no urgency of its own counts as the next higher one that does.
     *
     * @param id of the priority; may be of one that is no more
     * @param named what somebody set
     */
    Optional<Urgency> urgency(@Nullable String id, Map<Urgency, String> named) {
        var higher = Optional.<Urgency>empty();
        for (var priority : constants.getPriorities()) {
            var said = saidBy(priority, named);
            higher = said.isPresent() ? said : higher;
            if (priority.getId().equals(id)) {
                return higher;
            }
        }
        return Optional.empty();
    }

    private Optional<Urgency> saidBy(Priority priority, Map<Urgency, String> named) {
        return List.of(Urgency.values()).stream()
                .filter(urgency -> of(urgency, named)
                        .filter(said -> said.getId().equals(priority.getId()))
                        .isPresent())
                .findFirst();
    }

    /** The names that Jira ships and those before them; the first that this Jira has is taken. */
    private static List<String> usualNames(Urgency urgency) {
        return switch (urgency) {
            case P0 -> List.of("Highest", "Blocker", "Critical", "High");
            case P1 -> List.of("High", "Critical", "Major");
            case P2 -> List.of("Medium", "Major", "Minor");
            case P3 -> List.of("Low", "Minor", "Trivial");
        };
    }
}
