package org.aftermath.core.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.allowance.ClockRules;
import org.aftermath.core.deadline.calendar.BusinessCalendar;
import org.aftermath.core.deadline.calendar.Holidays;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Severity;

/**
 * What a space asks of its postmortems.
 *
 * @param modes by the name of the policy; a policy that is not named blocks
 * @param requiredSeverities for which severities a postmortem is required, if the kind is too
 * @param supportGroup who closes a postmortem after the message to people outside
 * @param guide where the space's response guide is; empty if it has none
 */
public record Rules(
        Map<String, Mode> modes,
        Set<Severity> requiredSeverities,
        Set<Kind> requiredKinds,
        String supportGroup,
        Optional<String> guide,
        ClockRules clocks,
        BusinessCalendar calendar) {

    public static final Rules DEFAULT = new Rules(
            Map.of(),
            Set.of(Severity.SEV_1, Severity.SEV_2),
            Set.of(Kind.INCIDENT, Kind.VENDOR, Kind.INTERNAL),
            "support",
            Optional.empty(),
            ClockRules.DEFAULT,
            new BusinessCalendar(ZoneOffset.UTC, BusinessCalendar.SATURDAY_AND_SUNDAY, Holidays.NONE));

    public Rules {
        modes = Map.copyOf(modes);
        requiredSeverities = Set.copyOf(requiredSeverities);
        requiredKinds = Set.copyOf(requiredKinds);
        requireNonNull(supportGroup);
        requireNonNull(guide);
        requireNonNull(clocks);
        requireNonNull(calendar);
    }

    Mode mode(String policy) {
        return modes.getOrDefault(policy, Mode.BLOCK);
    }
}
