package org.aftermath.jira.rest.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.incident.IncidentRules;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;

/** What a request says of what an incident is. */
record RulesOrder(JsonBody body) {

    private static final Set<String> KNOWN = Set.of("types", "severities", "least", "space", "version");
    private static final int MOST = 20;
    private static final int LONGEST = 255;

    /** What cannot be understood; empty if everything can. */
    List<Fault> faults() {
        var faults = new ArrayList<>(body.unknown(KNOWN, "aftermath.incident.nothing"));
        if (types().isEmpty()) {
            faults.add(new Fault("types", Message.of("aftermath.incident.types", MOST, LONGEST)));
        }
        if (severities().isEmpty()) {
            faults.add(new Fault("severities", Message.of("aftermath.incident.severities", MOST)));
        }
        if (least().isEmpty()) {
            faults.add(new Fault("least", Message.of("aftermath.incident.least")));
        }
        if (body.values().containsKey("version") && version().isEmpty()) {
            faults.add(new Fault("version", Message.of("aftermath.incident.version")));
        }
        if (!space().matches("~?[A-Za-z0-9]{0,255}")) {
            faults.add(new Fault("space", Message.of("aftermath.incident.space")));
        }
        return faults;
    }

    /** The version that these replace; empty if nobody says. */
    Optional<Integer> version() {
        return body.number("version");
    }

    /** Only if there are no faults. */
    IncidentRules rules() {
        return new IncidentRules(types().orElseThrow(), severities().orElseThrow(), least().orElseThrow(), space());
    }

    private Optional<List<String>> types() {
        if (!body.values().containsKey("types")) {
            return Optional.of(IncidentRules.DEFAULT.types());
        }
        return body.values().get("types") instanceof List<?> given
                        && !given.isEmpty()
                        && given.size() <= MOST
                        && given.stream().allMatch(RulesOrder::isName)
                ? Optional.of(given.stream().map(String::valueOf).toList())
                : Optional.empty();
    }

    private Optional<Map<String, Severity>> severities() {
        if (!body.values().containsKey("severities")) {
            return Optional.of(IncidentRules.DEFAULT.severities());
        }
        if (!(body.values().get("severities") instanceof Map<?, ?> given) || given.size() > MOST) {
            return Optional.empty();
        }
        var read = new LinkedHashMap<String, Severity>();
        given.forEach((priority, code) -> {
            if (isName(priority)) {
                Severity.of(String.valueOf(code)).ifPresent(severity -> read.put(priority.toString(), severity));
            }
        });
        return Optional.<Map<String, Severity>>of(read).filter(all -> all.size() == given.size());
    }

    private Optional<Severity> least() {
        return body.values().containsKey("least")
                ? Severity.of(body.text("least")).filter(severity -> severity != Severity.NONE)
                : Optional.of(IncidentRules.DEFAULT.least());
    }

    private String space() {
        return body.text("space").strip();
    }

    private static boolean isName(Object given) {
        return given instanceof String name && !name.isBlank() && name.length() <= LONGEST;
    }
}
